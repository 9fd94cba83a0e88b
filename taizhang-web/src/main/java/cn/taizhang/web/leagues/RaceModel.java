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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// One race as someone sees it: the peer groups in which a unit of theirs runs, those with ranks first, and the appeals
/// of their units.
///
/// - `versions` are all showings of it, the first one first; only the last one can still change.
/// - `agrees` is false where the ranks in the chain of events are not those that the formula gives now: then a version
///   of the program computed them otherwise, and the chain holds.
public record RaceModel(
        Race race,
        List<Race> versions,
        Map<String, List<Line>> groups,
        List<Told> appeals,
        boolean agrees,
        LocalDate today) {

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
        versions = List.copyOf(versions);
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
                        bureau.saidIt(appeal.filed(), actor)))
                .toList();
        return new RaceModel(
                race,
                bureau.contests().races().versions(race.id()),
                groups,
                appeals,
                !race.isPublished() || race.published().equals(race.lines()),
                today);
    }

    private static String title(Race race, Appeal appeal) {
        return race.inputs().results().stream()
                .filter(one -> one.subject().equals(appeal.subject()))
                .findFirst()
                .map(one -> one.title())
                .orElse(appeal.subject());
    }

    /// Whether it is the last showing, which can be appealed against, ruled on and published.
    public boolean isLast() {
        return versions.getLast().showing().version() == race.showing().version();
    }

    /// What holds while the last showing is not published: the version that was published before it.
    public Optional<Race> holding() {
        return race.isPublished() || !isLast()
                ? Optional.empty()
                : versions.reversed().stream().filter(Race::isPublished).findFirst();
    }

    /// The later showing whose ranks hold instead of these.
    public Optional<Race> replaced() {
        return versions.reversed().stream()
                .filter(Race::isPublished)
                .findFirst()
                .filter(one -> one.showing().version() > race.showing().version());
    }

    public boolean canPublish() {
        return !race.isPublished()
                && isLast()
                && today.isAfter(race.showing().until())
                && race.appeals().stream().noneMatch(Appeal::isOpen);
    }

    public String file(String format) {
        return "/races/" + race.id() + "/table." + format + query();
    }

    /// Where a version is shown. 例: `/races/L2-2025Q1?version=1`, the last one without a version.
    public String page(Race version) {
        return "/races/" + version.id()
                + (version.equals(versions.getLast())
                        ? ""
                        : "?version=" + version.showing().version());
    }

    /// The page that explains the rank of a unit.
    public String runner(String unit) {
        return "/races/" + race.id() + "/units/" + unit + query();
    }

    private String query() {
        return isLast() ? "" : "?version=" + race.showing().version();
    }
}
