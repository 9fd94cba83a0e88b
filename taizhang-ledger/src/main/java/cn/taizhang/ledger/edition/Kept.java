package cn.taizhang.ledger.edition;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Anchor;
import cn.taizhang.ledger.entry.Current;
import cn.taizhang.ledger.entry.Payloads;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.entry.Posts;
import cn.taizhang.ledger.source.Filing;
import cn.taizhang.ledger.source.Shelf;
import cn.taizhang.ledger.store.Database;
import cn.taizhang.table.record.RecordJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What persons said of one edition of a source, carried over to the next.
///
/// - A record found again keeps its id and what the person made of it; the new reading of the same words gives way.
/// - One that is not found, or in several places alike, is entered as lost (失锚) and stays with the old edition.
public final class Kept {

    public static final Kept NOTHING = new Kept();

    private final Map<Integer, Part> parts = new HashMap<>();
    private final List<Posted> lost = new ArrayList<>();
    private final List<Posted> links = new ArrayList<>();
    private int found;

    private Kept() {}

    public static Kept of(Database database, Shelf shelf, long source, Filing filing) {
        Kept kept = new Kept();
        kept.links(database, shelf, source, filing);
        for (Shelf.Part part : shelf.parts(source)) {
            List<Posted> personal = Current.of(database, part.seq()).stream()
                    .filter(entry -> entry.act().personal())
                    .toList();
            if (!personal.isEmpty()) {
                Document before = shelf.document(part.seq());
                personal.forEach(entry -> kept.carry(entry, before, filing));
            }
        }
        return kept;
    }

    private void links(Database database, Shelf shelf, long source, Filing filing) {
        List<Document> before = shelf.parts(source).stream()
                .map(part -> shelf.document(part.seq()))
                .toList();
        CarriedLinks carried = new CarriedLinks(database, before, filing);
        links.addAll(carried.found());
        lost.addAll(carried.lost());
        found += carried.found().size();
    }

    private void carry(Posted entry, Document before, Filing filing) {
        Anchor anchor = entry.anchor();
        Reanchoring reanchoring = new Reanchoring(before, span(before, anchor.start(), anchor.end()));
        for (int i = 0; i < filing.parts().size(); i++) {
            Document after = filing.parts().get(i).document();
            for (Span place : reanchoring.in(after.text())) {
                found++;
                parts.computeIfAbsent(i, part -> new Part()).add(moved(entry, after.quote(place)));
                return;
            }
        }
        if (entry.act().standing()) {
            lost.add(Posts.over(entry, Act.LOST, entry));
        }
    }

    /// The canonical span of an anchor, whose offsets count code points of the source.
    static Span span(Document document, int from, int to) {
        String source = document.source().text();
        int start = source.offsetByCodePoints(0, from);
        int end = source.offsetByCodePoints(start, to - from);
        return new Span(document.mapped().unitsBefore(start), document.mapped().unitsBefore(end));
    }

    private static Posted moved(Posted entry, Evidence place) {
        Anchor anchor = new Anchor(
                place.start(), place.end(), Anchor.Within.NONE, place.locator(), place.quote(), place.text());
        Posted moved = new Posted(
                0,
                0,
                0,
                entry.id(),
                entry.type(),
                entry.act(),
                entry.seq(),
                anchor,
                Payloads.moved(
                        entry.type(),
                        entry.payload(),
                        place.start() - entry.anchor().start()),
                entry.facets());
        return Posts.over(entry, entry.act().standing() ? Act.REANCHORED : Act.REJECTED, moved);
    }

    public int found() {
        return found;
    }

    public Part in(int part) {
        return parts.getOrDefault(part, new Part());
    }

    /// The entries of links whose words were found again.
    public List<Posted> links() {
        return List.copyOf(links);
    }

    /// The entries that say what was lost.
    public List<Posted> losses() {
        return List.copyOf(lost);
    }

    /// What was found again in one part.
    public static final class Part {

        private final List<Posted> waiting = new ArrayList<>();

        private void add(Posted moved) {
            waiting.add(moved);
        }

        /// The entry to make: of what a person said where there is such a thing, else of the reading.
        public Posted insteadOf(Posted reading) {
            for (Posted one : waiting) {
                if (sameRecord(one, reading)) {
                    waiting.remove(one);
                    return in(one, reading.document(), reading.anchor());
                }
            }
            return reading;
        }

        /// What the new reading does not have at all.
        public List<Posted> others(long document) {
            return waiting.stream().map(one -> in(one, document, one.anchor())).toList();
        }

        private static Posted in(Posted one, long document, Anchor anchor) {
            return new Posted(
                    0,
                    0,
                    document,
                    one.id(),
                    one.type(),
                    one.act(),
                    one.supersedes(),
                    anchor,
                    one.payload(),
                    one.facets());
        }

        /// Several figures may share one clause: then the place of the number tells them apart.
        private static boolean sameRecord(Posted one, Posted reading) {
            return one.type().equals(reading.type())
                    && one.anchor().start() == reading.anchor().start()
                    && one.anchor().end() == reading.anchor().end()
                    && RecordJson.value(one.payload(), "numberStart")
                            .equals(RecordJson.value(reading.payload(), "numberStart"));
        }
    }
}
