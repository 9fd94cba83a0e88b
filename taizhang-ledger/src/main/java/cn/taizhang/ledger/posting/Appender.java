package cn.taizhang.ledger.posting;

import cn.taizhang.core.record.Report;
import cn.taizhang.core.text.Source;
import cn.taizhang.ledger.edition.Kept;
import cn.taizhang.ledger.edition.Succession;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.source.Filing;
import cn.taizhang.ledger.source.Shelf;
import cn.taizhang.ledger.store.Database;
import cn.taizhang.ledger.store.Shape;
import cn.taizhang.ledger.store.StoredText;
import cn.taizhang.ledger.variant.Likeness;
import cn.taizhang.ledger.variant.Likenesses;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Adds files to the ledger, each whole or not at all.
///
/// 例: `post` a file, `post` another, `commit`: both stand, or after a crash between the two calls neither.
///
/// - A transaction holds whole files; [#commit()] ends it, and [#close()] gives up what was not committed.
/// - The same file read by the same reader changes nothing, whoever brings it.
public final class Appender implements AutoCloseable {

    private final Database database;
    private final Author reader;
    private final Author author;
    private final Clock clock;
    private final Shelf shelf;
    private final Likenesses likenesses;

    /// What the transaction in hand writes with; none between transactions.
    private final List<Pen> open = new ArrayList<>();

    public Appender(Database database, Author reader, Author author, Clock clock) {
        this.database = database;
        this.reader = reader;
        this.author = author;
        this.clock = clock;
        this.shelf = new Shelf(database);
        this.likenesses = new Likenesses(database);
    }

    public Filed post(Filing filing) {
        Pen pen = pen();
        // What was posted just now must be there to be found.
        pen.flush();
        likenesses.flush();
        List<Shelf.Held> same = shelf.withHash(filing.source().sha256());
        if (!same.isEmpty()) {
            return again(pen, filing, same.getFirst());
        }
        String path = path(filing);
        for (Shelf.Held held : shelf.atPath(path)) {
            if (new Succession(shelf, held).isFollowedBy(filing)) {
                return edition(pen, filing, held);
            }
        }
        return add(pen, filing, 0, Kept.NOTHING);
    }

    private Filed again(Pen pen, Filing filing, Shelf.Held held) {
        if (shelf.reader(held.seq()).equals(reader.name())) {
            return new Filed.Known();
        }
        List<Shelf.Part> parts = shelf.parts(held.seq());
        boolean same = parts.size() == filing.parts().size();
        for (int i = 0; same && i < parts.size(); i++) {
            Filing.Part part = filing.parts().get(i);
            same = part.holdsReport() != parts.get(i).apart()
                    && Arrays.equals(
                            parts.get(i).body(),
                            StoredText.document(part.document().mapped()));
        }
        if (!same) {
            return edition(pen, filing, held);
        }
        Draft draft = pen.draft();
        Filed.Difference difference = new Rereading(database, shelf, draft).of(filing, parts);
        pen.write(draft, occasion("reread", told(difference), held.seq()));
        return new Filed.Reread(held.seq(), difference);
    }

    private static String told(Filed.Difference difference) {
        return "appeared " + difference.appeared() + ", vanished " + difference.vanished() + ", changed "
                + difference.changed() + ", kept " + difference.kept();
    }

    private Filed edition(Pen pen, Filing filing, Shelf.Held held) {
        Kept kept = Kept.of(database, shelf, held.seq(), filing);
        Filed.Added added = add(pen, filing, held.seq(), kept);
        return new Filed.Edition(added, kept.found(), kept.losses().size());
    }

    private Filed.Added add(Pen pen, Filing filing, long replaces, Kept kept) {
        Draft draft = pen.draft();
        long source = attach(draft, filing, replaces);
        List<Likeness> variants = new ArrayList<>();
        int reports = 0;
        for (int i = 0; i < filing.parts().size(); i++) {
            Filing.Part part = filing.parts().get(i);
            long document = draft.attach(
                    Shape.DOCUMENT,
                    source,
                    part.title(),
                    part.apart().isEmpty() ? null : part.apart(),
                    (long) part.document().length(),
                    StoredText.document(part.document().mapped()));
            enter(draft, part, document, kept.in(i));
            if (part.holdsReport()) {
                reports++;
                variants.addAll(variants(draft, part, document));
            }
        }
        kept.links().forEach(draft::enter);
        kept.losses().forEach(draft::enter);
        pen.write(draft, occasion(replaces == 0 ? "read" : "edition", "", source));
        return new Filed.Added(source, reports, draft.entries().size(), variants);
    }

    private long attach(Draft draft, Filing filing, long replaces) {
        Source source = filing.source();
        return draft.attach(
                Shape.SOURCE,
                source.sha256(),
                source.name(),
                path(filing),
                source.format().name(),
                source.extractor(),
                reader.name(),
                (long) source.text().length(),
                replaces == 0 ? null : replaces,
                StoredText.source(source));
    }

    private static void enter(Draft draft, Filing.Part part, long document, Kept.Part kept) {
        PartWriter writer = new PartWriter(draft);
        Sentences sentences = new Sentences(part.document());
        List<Long> numbers = part.holdsReport() ? writer.sentences(document, part.document(), sentences) : List.of();
        List<Posted> entries = PartWriter.entries(part, document, sentences, numbers);
        for (int i = 0; i < entries.size(); i++) {
            Posted entry = draft.enter(kept.insteadOf(entries.get(i)));
            if (part.entries().get(i) instanceof Report report) {
                writer.head(document, entry.seq(), report);
            }
        }
        kept.others(document).forEach(draft::enter);
    }

    private List<Likeness> variants(Draft draft, Filing.Part part, long document) {
        List<Likeness> found = part.entries().stream()
                .filter(Report.class::isInstance)
                .map(Report.class::cast)
                .flatMap(head ->
                        likenesses.of(part.document().text(), head.issuer().name(), head.year(), document).stream())
                .toList();
        found.forEach(like -> draft.attach(Shape.VARIANT, document, like.document(), like.share()));
        return found;
    }

    private Pen.Occasion occasion(String kind, String reason, long source) {
        return new Pen.Occasion(kind, author, reason, clock.instant(), source);
    }

    private static String path(Filing filing) {
        return filing.path().toAbsolutePath().normalize().toString();
    }

    private Pen pen() {
        if (open.isEmpty()) {
            database.begin();
            open.add(new Pen(database));
        }
        return open.getFirst();
    }

    /// The path of the file a document came in.
    public String title(long document) {
        return shelf.path(document);
    }

    /// Makes all that was posted since the last call last.
    public void commit() {
        for (Pen pen : open) {
            pen.flush();
            likenesses.flush();
            database.commit();
        }
        shut();
    }

    private void shut() {
        open.forEach(Pen::close);
        open.clear();
    }

    @Override
    public void close() {
        if (!open.isEmpty()) {
            shut();
            database.rollback();
        }
        likenesses.close();
    }
}
