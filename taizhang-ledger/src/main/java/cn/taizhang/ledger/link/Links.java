package cn.taizhang.ledger.link;

import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.entry.PostedRow;
import cn.taizhang.ledger.store.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The links of a ledger: what was proposed by rule, now and at any earlier time, and what persons said.
///
/// 例: `new Links(database).proposed()` has the verdict of every promise that was followed; `asKnownOn(1 March)` has
/// 「部分兑现」 where the final value came later.
public final class Links {

    private static final String ALL = "SELECT " + PostedRow.columns("e")
            + ", p.author, p.reason, p.posted_at FROM entry e JOIN posting p ON p.seq = e.posting WHERE ";
    private static final String SAID = ALL + "e.document = 0 AND e.type = ? ORDER BY e.seq";

    private final Database database;

    public Links(Database database) {
        this.database = database;
    }

    /// The last proposal for each link, in the order in which links were first proposed.
    public SequencedMap<String, Said> proposed() {
        return asKnownOn(Instant.MAX);
    }

    /// What was proposed up to an instant.
    public SequencedMap<String, Said> asKnownOn(Instant at) {
        SequencedMap<String, Said> last = new LinkedHashMap<>();
        each(LinkPayload.PROPOSAL, said -> {
            if (!said.word().at().isAfter(at)) {
                last.put(said.link().id(), said);
            }
        });
        return last;
    }

    /// The last word of persons, by the id of the link as it was and as it is in a newer edition of the report.
    ///
    /// - A word that lost its place (失锚) is not among them; see [#lost()].
    public Map<String, Said> byPersons() {
        Map<String, Said> last = new HashMap<>();
        each(LinkPayload.LINK, said -> {
            last.put(said.link().id(), said);
            last.put(said.link().current(), said);
        });
        last.values().removeIf(said -> said.act() == Act.LOST);
        return last;
    }

    /// The words of persons that lost their place.
    public List<Said> lost() {
        Map<String, Said> last = new LinkedHashMap<>();
        each(LinkPayload.LINK, said -> last.put(said.link().id(), said));
        return last.values().stream().filter(said -> said.act() == Act.LOST).toList();
    }

    /// What stands now of one promise in the reports of these years: a person's word where there is one that did not
    /// lose its place, else the proposal; found by id, without going through all links.
    public List<Said> of(String promise, Collection<Integer> years) {
        List<Object> ids = new ArrayList<>();
        years.forEach(year -> ids.add(promise + "@" + year));
        SequencedMap<String, Said> last = new LinkedHashMap<>();
        Map<String, Boolean> spoken = new HashMap<>();
        if (!ids.isEmpty()) {
            String wanted = "e.id IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ") ORDER BY e.seq";
            each(
                    ALL + wanted,
                    (type, said) -> {
                        boolean person = type.equals(LinkPayload.LINK);
                        String id = said.link().id();
                        if (person ? said.act() != Act.LOST : !spoken.getOrDefault(id, false)) {
                            last.put(id, said);
                            spoken.put(id, person);
                        }
                    },
                    ids.toArray());
        }
        return List.copyOf(last.values());
    }

    /// All that was ever said of one link, proposals and persons' words, the newest last.
    public List<Said> history(String id) {
        return all().stream().filter(said -> said.link().id().equals(id)).toList();
    }

    /// All that was ever said of links, in order.
    public List<Said> all() {
        SequencedMap<Long, Said> found = new TreeMap<>();
        each(LinkPayload.PROPOSAL, said -> found.put(said.entry(), said));
        each(LinkPayload.LINK, said -> found.put(said.entry(), said));
        return List.copyOf(found.values());
    }

    private void each(String type, Consumer<Said> sink) {
        each(SAID, (same, said) -> sink.accept(said), type);
    }

    private void each(String sql, BiConsumer<String, Said> sink, Object... values) {
        Map<Long, String> verdicts = new HashMap<>();
        database.each(
                sql,
                row -> new Row(
                        PostedRow.of(row),
                        new Said.Word(
                                new Author(row.text(PostedRow.COLUMNS + 1)),
                                row.text(PostedRow.COLUMNS + 2),
                                Instant.parse(row.text(PostedRow.COLUMNS + 3)))),
                row -> {
                    Posted entry = row.entry();
                    Link link = LinkPayload.of(entry);
                    String before = verdicts.getOrDefault(entry.supersedes(), "");
                    verdicts.put(entry.seq(), link.outcome().verdict());
                    sink.accept(entry.type(), new Said(entry.seq(), entry.act(), link, before, row.word()));
                },
                values);
    }

    private record Row(Posted entry, Said.Word word) {}
}
