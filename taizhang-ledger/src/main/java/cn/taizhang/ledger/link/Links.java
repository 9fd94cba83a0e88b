package cn.taizhang.ledger.link;

import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.entry.PostedRow;
import cn.taizhang.ledger.query.Records;
import cn.taizhang.ledger.store.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The links of a ledger: what was proposed by rule, now and at any earlier time, and what persons said.
///
/// 例: `new Links(database).proposed()` has the verdict of every promise that was followed; `asKnownOn(1 March)` has
/// 「部分兑现」 where the final value came later.
public final class Links {

    private static final String SAID = "SELECT " + PostedRow.columns("e")
            + ", o.author, o.reason, o.posted_at FROM entry e JOIN posting o ON o.seq = e.posting";
    private static final String OF_TYPE = SAID + " WHERE e.document = 0 AND e.type = ? ORDER BY e.seq";

    /// By the ids of the promises of a document, which the index of ids finds whatever the collation of the database.
    private static final String OF_DOCUMENT = SAID + " JOIN entry p ON e.id = p.id || ?"
            + " WHERE p.document = ? AND p.type IN ('fact', 'commitment')"
            + " AND NOT EXISTS (SELECT 1 FROM entry n WHERE n.supersedes = p.seq)"
            + " AND e.type IN ('proposal', 'link') ORDER BY e.seq";

    /// The promises of a document that were looked up in the report of a year.
    private static final String PROMISES = "SELECT " + PostedRow.columns("e") + " FROM entry e"
            + " WHERE e.document = ? AND e.type IN ('fact', 'commitment') AND " + Records.STANDING
            + " AND EXISTS (SELECT 1 FROM entry l WHERE l.id = e.id || ?) ORDER BY e.start_at, e.id";

    private static final String CONTAINING =
            SAID + " WHERE e.document = 0 AND e.type = 'proposal' AND lower(e.payload) LIKE lower(?) ESCAPE '!'";

    private static final int AT_ONCE = 500;

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
        each(
                OF_TYPE,
                said -> {
                    if (!said.word().at().isAfter(at)) {
                        last.put(said.link().id(), said);
                    }
                },
                LinkPayload.PROPOSAL);
        return last;
    }

    /// The last word of persons, by the id of the link as it was and as it is in a newer edition of the report.
    ///
    /// - A word that was taken back, or lost its place (失锚), is not among them; see [#lost()].
    public Map<String, Said> byPersons() {
        Map<String, Said> last = new HashMap<>();
        each(
                OF_TYPE,
                said -> {
                    last.put(said.link().id(), said);
                    last.put(said.link().current(), said);
                },
                LinkPayload.LINK);
        last.values().removeIf(said -> !said.act().heard());
        return last;
    }

    /// The words of persons that lost their place.
    public List<Said> lost() {
        Map<String, Said> last = new LinkedHashMap<>();
        each(OF_TYPE, said -> last.put(said.link().id(), said), LinkPayload.LINK);
        return last.values().stream().filter(said -> said.act() == Act.LOST).toList();
    }

    /// What stands now of one promise in the reports of these years: a person's word where there is one that counts,
    /// else the proposal; found by id, without going through all links.
    public List<Said> of(String promise, Collection<Integer> years) {
        List<Object> ids = new ArrayList<>();
        years.forEach(year -> ids.add(promise + "@" + year));
        SequencedMap<String, Said> last = new LinkedHashMap<>();
        Map<String, Said> heard = new HashMap<>();
        if (!ids.isEmpty()) {
            String wanted = "e.id IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ") ORDER BY e.seq";
            eachOfType(
                    SAID + " WHERE " + wanted,
                    (type, said) -> {
                        if (!type.equals(LinkPayload.LINK)) {
                            last.put(said.link().id(), said);
                        } else if (said.act().heard()) {
                            heard.put(said.link().id(), said);
                        } else {
                            heard.remove(said.link().id());
                        }
                    },
                    ids.toArray());
        }
        last.putAll(heard);
        return List.copyOf(last.values());
    }

    /// The last proposals for these links, as far as there are any.
    public Map<String, Said> proposed(Collection<String> ids) {
        Map<String, Said> last = new HashMap<>();
        List<String> all = List.copyOf(new LinkedHashSet<>(ids));
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            each(
                    SAID + " WHERE e.id IN (" + marks + ") AND e.type = 'proposal' ORDER BY e.seq",
                    said -> last.put(said.link().id(), said),
                    some.toArray());
        }
        return last;
    }

    /// All that was ever said of the promises of one document in the report of a year, in order.
    ///
    /// - Asks for this document alone, however many links the ledger has.
    public List<Said> of(long document, int year) {
        List<Said> found = new ArrayList<>();
        each(OF_DOCUMENT, found::add, "@" + year, document);
        return found;
    }

    /// The promises of one document that stand and were looked up in the report of a year, in the order of the text.
    public List<Posted> promises(long document, int year) {
        return database.list(PROMISES, PostedRow::of, document, "@" + year);
    }

    /// The ids of the links in whose words a text stands, in the promise or in a result.
    ///
    /// - Capitals count as small letters. What merely stands in an id, a place or a name of a column is not found.
    public Set<String> containing(String text) {
        String json = text.replace("\\", "\\\\").replace("\"", "\\\"");
        String like = json.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        String words = text.toLowerCase(Locale.ROOT);
        Set<String> found = new HashSet<>();
        each(
                CONTAINING,
                said -> {
                    Link link = said.link();
                    if (says(link.promise(), words) || link.results().stream().anyMatch(one -> says(one, words))) {
                        found.add(link.id());
                    }
                },
                "%" + like + "%");
        return Set.copyOf(found);
    }

    private static boolean says(Link.Side side, String words) {
        return side.quote().toLowerCase(Locale.ROOT).contains(words);
    }

    /// All that was ever said of one link, proposals and persons' words, the newest last.
    public List<Said> history(String id) {
        List<Said> found = new ArrayList<>();
        each(SAID + " WHERE e.id = ? AND e.type IN ('proposal', 'link') ORDER BY e.seq", found::add, id);
        return found;
    }

    /// All that was ever said of links, in order.
    public List<Said> all() {
        SequencedMap<Long, Said> found = new TreeMap<>();
        each(OF_TYPE, said -> found.put(said.entry(), said), LinkPayload.PROPOSAL);
        each(OF_TYPE, said -> found.put(said.entry(), said), LinkPayload.LINK);
        return List.copyOf(found.values());
    }

    private void each(String sql, Consumer<Said> sink, Object... values) {
        eachOfType(sql, (type, said) -> sink.accept(said), values);
    }

    private void eachOfType(String sql, BiConsumer<String, Said> sink, Object... values) {
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
