package cn.taizhang.web.leagues;

import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.racing.Appeal;
import cn.taizhang.delivery.racing.Race;
import cn.taizhang.delivery.racing.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// One race as someone sees it: the peer groups in which a unit of theirs runs, those with ranks first, and the appeals
/// of their units.
///
/// - `agrees` is false where the ranks in the chain of events are not those that the formula gives now: then a version
///   of the program computed them otherwise, and the chain holds.
public record RaceModel(
        Race race, Map<String, List<Line>> groups, List<Told> appeals, boolean agrees, LocalDate today) {

    /// A unit with its name, and by how many ranks it rose.
    public record Line(Standing standing, String name, OptionalInt movement, boolean own) {

        /// 例: `▲2`, `▼1`, `＝`, `–` where there is nothing to compare with.
        public String moved() {
            if (movement.isEmpty()) {
                return "–";
            }
            int by = movement.getAsInt();
            return by == 0 ? "＝" : (by > 0 ? "▲" : "▼") + Math.abs(by);
        }
    }

    /// An appeal with the name of its unit and what its item is called.
    public record Told(Appeal appeal, String unit, String title, boolean mine) {}

    public RaceModel {
        groups = new LinkedHashMap<>(groups);
        appeals = List.copyOf(appeals);
    }

    static RaceModel of(Bureau bureau, Actor actor, Race race, LocalDate today) {
        Set<String> seen = race.standings().stream()
                .filter(one -> bureau.answersFor(actor, one.unit()))
                .map(Standing::group)
                .collect(Collectors.toSet());
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        race.standings().stream()
                .filter(one -> one.isRanked() && seen.contains(one.group()))
                .forEach(one -> groups.putIfAbsent(one.group(), new ArrayList<>()));
        for (Standing one : race.standings()) {
            if (seen.contains(one.group())) {
                groups.computeIfAbsent(one.group(), _ -> new ArrayList<>())
                        .add(new Line(
                                one,
                                bureau.organisation().name(one.unit()),
                                bureau.contests().races().movement(race, one),
                                bureau.answersFor(actor, one.unit())));
            }
        }
        List<Told> appeals = race.appeals().stream()
                .filter(appeal -> bureau.answersFor(actor, appeal.unit()))
                .map(appeal -> new Told(
                        appeal,
                        bureau.organisation().name(appeal.unit()),
                        title(race, appeal),
                        bureau.isAmong(Set.of(appeal.filed().by()), actor)))
                .toList();
        return new RaceModel(
                race, groups, appeals, !race.isPublished() || race.published().equals(race.lines()), today);
    }

    private static String title(Race race, Appeal appeal) {
        return race.inputs().results().stream()
                .filter(one -> one.subject().equals(appeal.subject()))
                .findFirst()
                .map(one -> one.title())
                .orElse(appeal.subject());
    }

    public boolean canPublish() {
        return !race.isPublished()
                && today.isAfter(race.showing().until())
                && race.appeals().stream().noneMatch(Appeal::isOpen);
    }

    public String file(String format) {
        return "/races/" + race.id() + "/table." + format;
    }
}
