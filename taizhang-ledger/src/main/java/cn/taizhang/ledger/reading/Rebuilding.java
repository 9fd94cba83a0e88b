package cn.taizhang.ledger.reading;

import cn.taizhang.core.record.Commitment;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Honour;
import cn.taizhang.core.record.Livelihood;
import cn.taizhang.core.record.Problem;
import cn.taizhang.core.record.Project;
import cn.taizhang.core.record.RecordId;
import cn.taizhang.core.record.Remark;
import cn.taizhang.core.record.Report;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.record.Term;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.table.Passage;
import java.util.ArrayList;
import java.util.List;

/// Turns the entries of one document into records again.
///
/// - A column that a person cleared has the least that can be said in its place: status done, kind level.
final class Rebuilding {

    private final Quoting quoting;
    private final Figures figures;

    private Rebuilding(Quoting quoting, Figures figures) {
        this.quoting = quoting;
        this.figures = figures;
    }

    /// The records of a document, in no order.
    static List<Entry> all(Document document, List<Posted> standing) {
        Quoting quoting = new Quoting(document);
        List<Kept> kept =
                standing.stream().map(entry -> Kept.of(entry, quoting)).toList();
        Rebuilding rebuilding = new Rebuilding(quoting, new Figures(kept));
        return kept.stream().map(rebuilding::of).toList();
    }

    private Entry of(Kept kept) {
        return switch (kept.entry().type()) {
            case "report" -> report(kept);
            case "section" -> section(kept);
            case "fact" -> new FactAgain(quoting).of(kept);
            case "commitment" -> commitment(kept);
            case "project" -> project(kept);
            case "livelihood" -> livelihood(kept);
            case "honour" -> honour(kept);
            case "problem" -> new Problem(kept.id(), kept.evidence(), kept.word("wording"), kept.word("section"));
            case "term" -> term(kept);
            case "remark" ->
                new Remark(
                        kept.id(),
                        kept.evidence(),
                        kept.values().constant("code", Remark.Code.EXCLUDED),
                        kept.word("detail"));
            default ->
                throw new IllegalArgumentException(
                        "no record type " + kept.entry().type());
        };
    }

    /// The report of a head that a person struck out.
    static Report nobodys(Document document, Posted entry) {
        Kept kept = Kept.of(entry, new Quoting(document));
        return new Report(kept.id(), kept.evidence(), Report.Issuer.UNKNOWN, 0, occasion(kept));
    }

    private static Report report(Kept kept) {
        Report.Issuer issuer = new Report.Issuer(
                kept.word("placeCode"),
                kept.word("place"),
                kept.values().constant("level", Report.Level.UNKNOWN),
                kept.word("parent"),
                kept.word("series"));
        return new Report(kept.id(), kept.evidence(), issuer, kept.values().whole("year"), occasion(kept));
    }

    private static Report.Occasion occasion(Kept kept) {
        return new Report.Occasion(kept.word("title"), kept.word("date"), kept.word("session"), kept.word("speaker"));
    }

    private Section section(Kept kept) {
        Values values = kept.values();
        int further = further(kept.entry());
        Span body = quoting.body(values.whole("bodyStart") + further, values.whole("bodyEnd") + further);
        return new Section(
                kept.id(),
                kept.evidence(),
                body,
                values.whole("level"),
                kept.word("path"),
                kept.word("heading"),
                values.constant("role", Section.Role.OPENING),
                values.whole("from"),
                values.whole("to"));
    }

    private Commitment commitment(Kept kept) {
        Values values = kept.values();
        return new Commitment(
                kept.id(),
                kept.evidence(),
                new Commitment.Act(
                        kept.word("verb"), kept.word("object"), values.constant("stage", Commitment.Stage.ATTITUDE)),
                new Fact.Hedge(values.constant("hedge", Fact.Hedge.Force.NONE), kept.word("hedgeWord")),
                kept.word("deadline"),
                new Commitment.Testability(
                        values.constant("testability", Commitment.Testability.Grade.VAGUE),
                        values.constant("reason", Commitment.Testability.Reason.NONE)),
                kept.word("section"),
                facts(kept));
    }

    private Project project(Kept kept) {
        return new Project(
                kept.id(),
                kept.evidence(),
                kept.word("name"),
                kept.values().constant("stage", Commitment.Stage.ATTITUDE),
                kept.word("stageWord"),
                kept.values().constant("status", Fact.Status.DONE),
                kept.word("section"),
                facts(kept));
    }

    private Livelihood livelihood(Kept kept) {
        return new Livelihood(
                kept.id(),
                kept.evidence(),
                kept.values().whole("ordinal"),
                kept.word("wording"),
                kept.values().constant("status", Fact.Status.DONE),
                kept.word("section"),
                facts(kept));
    }

    private static Honour honour(Kept kept) {
        return new Honour(
                kept.id(),
                kept.evidence(),
                kept.word("title"),
                kept.word("grantor"),
                kept.word("field"),
                kept.word("holder"),
                kept.word("level"),
                kept.values().constant("status", Fact.Status.DONE),
                kept.word("section"));
    }

    private Term term(Kept kept) {
        int further = further(kept.entry());
        List<Evidence> uses = new ArrayList<>();
        for (Passage use : kept.values().passages("uses")) {
            Evidence here = quoting.at(use.start() + further, use.end() + further, use.text());
            // In a newer edition the words may stand elsewhere.
            if (here.quote().equals(use.quote())) {
                uses.add(here);
            }
        }
        return new Term(
                kept.id(),
                kept.evidence(),
                kept.values().whole("ordinal"),
                kept.word("term"),
                kept.word("definition"),
                uses);
    }

    private List<RecordId> facts(Kept kept) {
        return figures.of(kept.values().texts("facts"), further(kept.entry()));
    }

    /// How much further on the record stands than when its columns were read: by a newer edition of the file.
    private static int further(Posted entry) {
        return entry.anchor().start() - Figures.Place.of(entry.id()).start();
    }
}
