package cn.taizhang.delivery.racing;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.event.Event;
import java.time.Instant;
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
    private final Map<String, Race> races = new LinkedHashMap<>();

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
        Race race = races.get(id);
        if (event.kind().equals(Race.SHOWN)) {
            show(id, event, known);
        } else if (race != null) {
            switch (event.kind()) {
                case Race.APPEALED -> races.put(id, race.appealed(event));
                case Race.RULED -> races.put(id, race.ruled(event));
                case Race.PUBLISHED -> races.put(id, race.published(event));
                default -> {
                    // nothing that is known here
                }
            }
        }
    }

    private void show(String id, Event event, Known known) {
        int dash = id.indexOf('-');
        Optional<League> league = find(id.substring(0, Math.max(0, dash)));
        Optional<Period> period = Period.of(id.substring(dash + 1));
        if (league.isPresent()
                && period.filter(one -> one.kind() == league.get().kind()).isPresent()) {
            Race before = races.get(id);
            Race.Showing showing = new Race.Showing(
                    before == null ? 1 : before.showing().version() + 1,
                    new Fields(event.fields()).date("until"),
                    new Appeal.Stamp(event.actor(), event.at()),
                    new Appeal.Stamp("", Instant.EPOCH));
            races.put(id, Race.shown(id, league.get(), period.get(), known.of(league.get(), period.get()), showing));
        }
    }

    public Collection<League> leagues() {
        return Collections.unmodifiableCollection(leagues.values());
    }

    public Collection<Race> all() {
        return Collections.unmodifiableCollection(races.values());
    }

    public Optional<League> find(String league) {
        return Optional.ofNullable(leagues.get(league));
    }

    public Optional<Race> race(String id) {
        return Optional.ofNullable(races.get(id));
    }

    /// The races of a league, the newest period first.
    public List<Race> of(String league) {
        return races.values().stream()
                .filter(race -> race.league().id().equals(league))
                .sorted(Comparator.comparing((Race race) -> race.period().first())
                        .reversed())
                .toList();
    }

    /// By how many ranks a unit has risen since the last race of the league that was published; below 0 it fell. None
    /// where it was not ranked in both among the same peers.
    public OptionalInt movement(Race race, Standing standing) {
        return of(race.league().id()).stream()
                .filter(other -> other.isPublished()
                        && other.period().first().isBefore(race.period().first()))
                .findFirst()
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
