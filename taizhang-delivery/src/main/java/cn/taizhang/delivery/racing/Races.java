package cn.taizhang.delivery.racing;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.field.Stamp;
import cn.taizhang.ledger.event.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// All leagues and their races as their events left them.
///
/// 例: `L1` 月赛专项 with nine races, `L2` 季赛指标 with three.
///
/// - Used under the lock of the office.
public final class Races {

    private final Map<String, League> leagues = new LinkedHashMap<>();
    /// Every race with all its versions, the last one last.
    private final Map<String, List<Race>> races = new LinkedHashMap<>();

    /// What is known of results at the link of the chain where a race is shown.
    public interface Known {
        Race.Inputs of(League league, Period period);
    }

    public void define(Event event) {
        String id = event.subject().substring(League.SUBJECT.length());
        League league = League.of(id, new Fields(event.fields()));
        if (isId(id) && league.unsound().isEmpty()) {
            leagues.put(id, league);
        }
    }

    private static boolean isId(String id) {
        return id.length() > 1 && id.startsWith("L") && id.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }

    public void apply(Event event, Known known) {
        String id = event.about();
        if (event.kind().equals(Race.SHOWN)) {
            show(id, event, known);
            return;
        }
        race(id).ifPresent(race -> last(
                id,
                switch (event.kind()) {
                    case Race.APPEALED -> race.appealed(event);
                    case Race.RULED -> race.ruled(event);
                    case Race.PUBLISHED -> race.published(event);
                    default -> race;
                }));
    }

    private void last(String id, Race race) {
        List<Race> all = new ArrayList<>(versions(id));
        all.set(all.size() - 1, race);
        races.put(id, all);
    }

    private void show(String id, Event event, Known known) {
        int dash = id.indexOf('-');
        Optional<League> league = find(id.substring(0, Math.max(0, dash)));
        Optional<Period> period = Period.of(id.substring(dash + 1));
        if (league.isPresent()
                && period.filter(one -> one.kind() == league.get().kind()).isPresent()) {
            Fields fields = new Fields(event.fields());
            List<Race> all = new ArrayList<>(versions(id));
            Race.Showing showing = new Race.Showing(
                    all.size() + 1, fields.date("until"), fields.text("reason"), Race.stamp(event), Stamp.NONE);
            all.add(Race.shown(id, league.get(), period.get(), known.of(league.get(), period.get()), showing));
            races.put(id, all);
        }
    }

    public Collection<League> leagues() {
        return Collections.unmodifiableCollection(leagues.values());
    }

    /// The last version of every race.
    public List<Race> all() {
        return races.values().stream().map(List::getLast).toList();
    }

    /// What is published of every race: it holds until another version is published.
    public List<Race> published() {
        return races.keySet().stream()
                .map(this::published)
                .flatMap(Optional::stream)
                .toList();
    }

    /// The version of a race that was published last.
    public Optional<Race> published(String id) {
        return versions(id).reversed().stream().filter(Race::isPublished).findFirst();
    }

    public Optional<League> find(String league) {
        return Optional.ofNullable(leagues.get(league));
    }

    public Optional<Race> race(String id) {
        List<Race> all = versions(id);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// One version of a race. 例: 1, the first showing.
    public Optional<Race> race(String id, int version) {
        return versions(id).stream()
                .filter(race -> race.showing().version() == version)
                .findFirst();
    }

    /// All versions of a race, the first one first; none of what was never shown.
    public List<Race> versions(String id) {
        return List.copyOf(races.getOrDefault(id, List.of()));
    }

    /// The races of a league, the newest period first.
    public List<Race> of(String league) {
        return all().stream()
                .filter(race -> race.league().id().equals(league))
                .sorted(Comparator.comparing((Race race) -> race.period().first())
                        .reversed())
                .toList();
    }

    /// By how many ranks a unit has risen since the last race of the league that was published; below 0 it fell. None
    /// where it was not ranked in both among the same peers.
    public OptionalInt movement(Race race, Standing standing) {
        return published().stream()
                .filter(other -> other.league().id().equals(race.league().id())
                        && other.period().first().isBefore(race.period().first()))
                .max(Comparator.comparing(other -> other.period().first()))
                .flatMap(other -> other.standing(standing.unit()))
                .filter(other ->
                        other.isRanked() && standing.isRanked() && other.group().equals(standing.group()))
                .map(other -> OptionalInt.of(other.rank() - standing.rank()))
                .orElse(OptionalInt.empty());
    }

    /// The next free id of a league.
    public String next() {
        List<String> ids = new ArrayList<>(leagues.keySet());
        int last = ids.stream()
                .map(id -> id.substring(1))
                .filter(digits -> digits.length() < 6)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return "L" + (last + 1);
    }
}
