package cn.taizhang.core.reading;

import cn.taizhang.core.figure.Figure;
import cn.taizhang.core.figure.FigureReader;
import cn.taizhang.core.figure.Setting;
import cn.taizhang.core.figure.TargetsInWords;
import cn.taizhang.core.head.Head;
import cn.taizhang.core.head.HeadReader;
import cn.taizhang.core.honour.HonourReader;
import cn.taizhang.core.note.LivelihoodReader;
import cn.taizhang.core.note.ProblemReader;
import cn.taizhang.core.note.TermReader;
import cn.taizhang.core.outline.Outline;
import cn.taizhang.core.outline.Outliner;
import cn.taizhang.core.project.ProjectReader;
import cn.taizhang.core.promise.CommitmentReader;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.RecordId;
import cn.taizhang.core.record.Remark;
import cn.taizhang.core.record.Report;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads one report: from its document to all that it says. The class to begin with.
///
/// 例: 「2024年本溪市政府工作报告…预计,全市地区生产总值增长5.5%」 gives the report (本溪市, 2024), its sections and
/// the fact gdp 5.5 %, expected,
/// 2023.
///
/// - Deterministic, free of state between readings and safe to share between threads.
/// - Never throws on odd text: what cannot be read becomes a [Remark].
public final class Reader {

    private static final Comparator<Entry> BY_PLACE = Comparator.comparingInt(
                    (Entry entry) -> entry.evidence().start())
            .thenComparing(entry -> entry.id().value());

    private final HeadReader heads;
    private final Outliner outliner;
    private final LivelihoodReader livelihood;
    private final ProblemReader problems;
    private final TermReader terms = new TermReader();
    private final CommitmentReader commitments;
    private final ProjectReader projects;
    private final HonourReader honours;
    private final FigureReader figures;
    private final TargetsInWords wordTargets;
    private final Knowledge knowledge;

    public Reader(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.heads = new HeadReader(
                knowledge.places().gazetteer(), knowledge.places().cues());
        this.outliner = new Outliner(knowledge.parts().roles());
        this.livelihood = new LivelihoodReader(knowledge.parts().notes());
        this.problems = new ProblemReader(knowledge.parts().notes());
        this.commitments = new CommitmentReader(knowledge.promises().commitments());
        this.projects = new ProjectReader(knowledge.promises().projects());
        this.honours = new HonourReader(knowledge.promises().honours());
        this.figures = new FigureReader(
                knowledge.figures().rules(),
                knowledge.figures().lexicon(),
                knowledge.figures().units(),
                knowledge.figures().prices());
        this.wordTargets = new TargetsInWords(
                knowledge.figures().lexicon(), knowledge.figures().wordTargets());
    }

    /// Reads a document that holds one report.
    public Reading read(Document document) {
        Head head = heads.read(document);
        Outline outline = outliner.outline(document, head.year());
        Setting.Map settings = offset -> setting(outline.at(offset), head.year());
        List<Figure> read = figures.read(document, settings);
        List<Entry> entries = new ArrayList<>(outline.sections());
        Facts facts = new Facts(
                document,
                naming(head),
                knowledge.figures().bases(),
                OwnScope.of(head, knowledge.places().gazetteer()));
        read.forEach(figure -> entries.add(facts.of(figure)));
        addWordTargets(document, settings, read, facts, entries);
        addLists(document, outline, head.year(), entries);
        addNotes(document, head, entries);
        Joined joined = new Joined(entries);
        entries.replaceAll(joined::join);
        entries.sort(BY_PLACE);
        Report report = report(document, head);
        entries.addFirst(report);
        return new Reading(document, report, entries);
    }

    private Naming naming(Head head) {
        return new Naming(
                knowledge.indicators(),
                knowledge.places().gazetteer().coded(head.issuer().code(), head.year()));
    }

    private static Setting setting(Section section, int year) {
        return new Setting(section.role(), section.from(), section.to(), section.path(), year);
    }

    private void addWordTargets(
            Document document, Setting.Map settings, List<Figure> read, Facts facts, List<Entry> entries) {
        List<TargetsInWords.Found> found = wordTargets.read(document, settings, read);
        int ordinal = 0;
        for (int i = 0; i < found.size(); i++) {
            ordinal = i > 0 && found.get(i).clause().equals(found.get(i - 1).clause()) ? ordinal + 1 : 0;
            entries.add(facts.of(found.get(i), ordinal));
        }
    }

    private void addLists(Document document, Outline outline, int year, List<Entry> entries) {
        entries.addAll(commitments.read(document, outline.sections(), year));
        entries.addAll(projects.read(document, outline.sections()));
        entries.addAll(honours.read(document, outline.sections()));
        entries.addAll(livelihood.read(document, outline));
        entries.addAll(problems.read(document, outline));
        entries.addAll(terms.read(document, outline));
    }

    /// Two notes of one kind on one place differ in their ordinal: neither place nor year may be told.
    private static void addNotes(Document document, Head head, List<Entry> entries) {
        Set<RecordId> ids = new HashSet<>();
        for (Head.Note note : head.notes()) {
            Evidence evidence = document.quote(note.span());
            int ordinal = 1 + note.code().ordinal();
            RecordId id = RecordId.of(document.source(), "remark", evidence, ordinal);
            while (!ids.add(id)) {
                ordinal += Remark.Code.values().length;
                id = RecordId.of(document.source(), "remark", evidence, ordinal);
            }
            entries.add(new Remark(id, evidence, note.code(), note.detail()));
        }
    }

    private static Report report(Document document, Head head) {
        Evidence title = document.quote(head.title());
        return new Report(
                RecordId.of(document.source(), "report", title, 0), title, head.issuer(), head.year(), head.occasion());
    }
}
