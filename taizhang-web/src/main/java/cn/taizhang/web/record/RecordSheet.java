package cn.taizhang.web.record;

import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.review.Corrections;
import cn.taizhang.ledger.review.Doubt;
import cn.taizhang.table.Column;
import cn.taizhang.web.entry.Doubts;
import cn.taizhang.web.entry.Gist;
import cn.taizhang.web.entry.Kind;
import cn.taizhang.web.entry.Values;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.visit.Visit;
import java.util.List;

/// 条目: all there is to see of one record.
///
/// - `faults` says why the last word was not written, empty otherwise.
public record RecordSheet(
        Posted entry,
        Holding holding,
        Gist gist,
        Sentence sentence,
        List<Line> lines,
        List<Step> steps,
        List<Year> years,
        List<Outcome> outcomes,
        Review review,
        List<String> faults) {

    /// One column: its heading, its value and its unit.
    public record Line(String name, String heading, String meaning, String value) {}

    /// How it stands with persons: the doubts, the form, and whether a word can be taken back.
    public record Review(List<Doubt> doubts, CorrectionForm form, boolean undoable) {}

    static RecordSheet of(Visit visit, String id, Words words, List<String> faults) {
        Found found = Found.of(visit, id);
        Posted entry = found.entry();
        Holding holding = found.holding();
        return new RecordSheet(
                entry,
                holding,
                Gist.of(entry, words),
                Sentence.of(visit, entry, holding),
                lines(entry, words),
                Step.all(found.told(), words),
                Year.of(visit, entry, holding, words),
                Outcome.of(visit, entry, holding, words),
                new Review(Doubts.of(entry), CorrectionForm.of(entry, words), Corrections.isUndoable(found.told())),
                faults);
    }

    private static List<Line> lines(Posted entry, Words words) {
        Values values = Values.of(entry);
        return values.columns().stream()
                .filter(column -> values.has(column.name()))
                .map(column -> line(column, values, words))
                .toList();
    }

    private static Line line(Column column, Values values, Words words) {
        return new Line(
                column.name(),
                words.of(column.heading()),
                words.of(column.meaning()),
                values.shown(column.name(), words));
    }

    public Kind kind() {
        return Kind.of(entry);
    }

    public boolean isLost() {
        return entry.act() == Act.LOST || !sentence.found();
    }

    public boolean isStruck() {
        return entry.act() == Act.REJECTED || entry.act() == Act.VANISHED;
    }

    public String actShown(Words words) {
        return Values.shared("act", entry.act().word(), words);
    }

    public String typeShown(Words words) {
        return Values.shared("type", entry.type(), words);
    }

    /// Where it stands in the text of its report.
    public String inText() {
        return "/reports/" + holding.document() + "#" + entry.id();
    }

    /// How it is cited: place, year, words, id and the hash of the file.
    public String citation(Words words) {
        String place = holding.head().place().isEmpty()
                ? holding.file().name()
                : holding.head().place();
        return words.say(
                "record.cited",
                place,
                holding.head().year() == 0
                        ? ""
                        : Integer.toString(holding.head().year()),
                entry.anchor().text().isEmpty()
                        ? entry.anchor().quote()
                        : entry.anchor().text(),
                entry.id(),
                holding.file().sha256());
    }
}
