package cn.taizhang.delivery.slip;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A slip that was issued to a unit, and what became of it.
///
/// 例: `D2025-0012`, printed 督办〔2025〕12号, to 市卫生健康委, to be answered by 2025-09-30.
///
/// - It never changes once it is issued; answers and judgements are added.
public record Slip(
        String id,
        Rung rung,
        String unit,
        Matter matter,
        Wording wording,
        LocalDate replyBy,
        Issue issue,
        List<Answer> answers) {

    /// The beginning of the subjects of its events.
    public static final String SUBJECT = "slip:";

    public static final String ISSUED = "slip.issue";
    public static final String ANSWERED = "slip.answer";
    public static final String JUDGED = "slip.judge";

    /// When and by whom it was issued.
    public record Issue(Instant at, String by) {}

    public Slip {
        answers = List.copyOf(answers);
    }

    static Slip issued(String id, Event event) {
        Fields fields = new Fields(event.fields());
        return new Slip(
                id,
                fields.choice(Rung.class, "rung", Rung.REMINDER),
                fields.text("unit"),
                Matter.of(fields),
                Wording.of(fields),
                fields.date("reply"),
                new Issue(event.at(), event.actor()),
                List.of());
    }

    Slip answered(Event event) {
        List<Answer> all = new ArrayList<>(answers);
        all.add(Answer.of(event));
        return with(all);
    }

    Slip judged(Event event) {
        if (answers.isEmpty()) {
            return this;
        }
        List<Answer> all = new ArrayList<>(answers);
        all.set(all.size() - 1, all.getLast().judged(event));
        return with(all);
    }

    private Slip with(List<Answer> all) {
        return new Slip(id, rung, unit, matter, wording, replyBy, issue, all);
    }

    /// Its number as it is printed. 例: 督办〔2025〕12号.
    public String printed() {
        return rung.printed(id);
    }

    public Standing standing() {
        if (answers.isEmpty()) {
            return Standing.WAITING;
        }
        return switch (answers.getLast().judgement().verdict()) {
            case PENDING -> Standing.ANSWERED;
            case SATISFIED -> Standing.SATISFIED;
            case DISSATISFIED -> Standing.DISSATISFIED;
        };
    }

    /// Whether the unit has not answered in time.
    public boolean isLate(LocalDate today) {
        return standing() == Standing.WAITING && today.isAfter(replyBy);
    }

    /// Whether it did not help: no answer in time, or one that does not satisfy.
    public boolean failed(LocalDate today) {
        return standing() == Standing.DISSATISFIED || isLate(today);
    }

    /// Whether something is still awaited of it: the answer in time, or the judgement.
    public boolean isPending(LocalDate today) {
        return standing().isOpen() && !failed(today);
    }
}
