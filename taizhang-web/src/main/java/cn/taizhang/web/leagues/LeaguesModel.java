package cn.taizhang.web.leagues;

import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.racing.Axis;
import cn.taizhang.delivery.racing.Lane;
import cn.taizhang.delivery.racing.League;
import cn.taizhang.delivery.racing.Period;
import cn.taizhang.delivery.racing.Race;
import cn.taizhang.delivery.racing.Results;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// The leagues with their races, and what a new one begins with.
///
/// - `next` of an entry is the code of the last period that can be shown by now.
public record LeaguesModel(List<Entry> entries, boolean everywhere, LocalDate today) {

    private static final int SHOWN = 12;

    /// A league with its newest races.
    public record Entry(League league, List<Race> races, String next) {

        public Entry {
            races = List.copyOf(races);
        }

        /// Its lanes as lines of a form.
        public String lanes() {
            return league.lanes().stream().map(Lane::line).collect(Collectors.joining("\n"));
        }
    }

    public LeaguesModel {
        entries = List.copyOf(entries);
    }

    static LeaguesModel of(Bureau bureau, Actor actor, LocalDate today) {
        return new LeaguesModel(
                bureau.contests().races().leagues().stream()
                        .map(league -> new Entry(
                                league,
                                bureau.contests().races().of(league.id()).stream()
                                        .limit(SHOWN)
                                        .toList(),
                                next(league, today)))
                        .toList(),
                actor.everywhere(),
                today);
    }

    private static String next(League league, LocalDate today) {
        Period period = Period.of(league.kind(), today).before();
        while (!today.isAfter(Results.until(league, period))) {
            period = period.before();
        }
        return period.code();
    }

    public List<Axis> axes() {
        return List.of(Axis.values());
    }

    public List<Period.Kind> kinds() {
        return List.of(Period.Kind.values());
    }
}
