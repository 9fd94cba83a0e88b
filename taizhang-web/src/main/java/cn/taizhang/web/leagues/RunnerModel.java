package cn.taizhang.web.leagues;

import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.racing.Lane;
import cn.taizhang.delivery.racing.Race;
import cn.taizhang.delivery.racing.Result;
import cn.taizhang.delivery.racing.Standing;
import cn.taizhang.web.office.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A rank explained down to its inputs: each lane, each axis, and every item with what it came to.
///
/// 例: 南浦县, rank 2: lane 项目投资 91.20 = 40 % × 100 + 30 % × 84 + 30 % × 87.
///
/// - `last` is whether it is the last showing of the race; `ranked` are how many peers are ranked.
/// - `people` are those of the unit, on whose word the office may appeal.
public record RunnerModel(
        Race race,
        boolean last,
        Standing standing,
        String name,
        long ranked,
        Map<Lane, List<Result>> items,
        List<String> people,
        LocalDate today) {

    public RunnerModel {
        items = new LinkedHashMap<>(items);
        people = List.copyOf(people);
    }

    static RunnerModel of(Bureau bureau, Race race, Standing standing, LocalDate today) {
        Map<Lane, List<Result>> items = new LinkedHashMap<>();
        race.league().lanes().forEach(lane -> items.put(lane, race.results(standing.unit(), lane)));
        long ranked = race.standings().stream()
                .filter(one -> one.group().equals(standing.group()) && one.isRanked())
                .count();
        boolean last =
                bureau.contests().races().race(race.id()).filter(race::equals).isPresent();
        return new RunnerModel(
                race,
                last,
                standing,
                bureau.organisation().name(standing.unit()),
                ranked,
                items,
                bureau.organisation().people(standing.unit()),
                today);
    }

    /// Whether it can still be appealed against.
    public boolean canAppeal() {
        return last && !race.isPublished() && !today.isAfter(race.showing().until());
    }

    /// All items of the unit, each once.
    public List<Result> all() {
        List<Result> all = new ArrayList<>();
        items.values()
                .forEach(own -> own.stream().filter(one -> !all.contains(one)).forEach(all::add));
        return all;
    }

    /// The page of the whole race in this version.
    public String whole() {
        return "/races/" + race.id() + (last ? "" : "?version=" + race.showing().version());
    }

    /// The page of an item. 例: `/tasks/T2025-0031`.
    public String page(Result result) {
        return Subject.page(result.subject());
    }
}
