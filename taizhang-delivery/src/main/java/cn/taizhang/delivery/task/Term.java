package cn.taizhang.delivery.task;

import cn.taizhang.delivery.field.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// From when until when, and what became of the due date.
///
/// 例: 2025-01-20 to 2025-10-31, originally to 2025-09-30; another extension to 2025-12-31 is asked for.
///
/// - `original` never changes; `due` is what holds now; `asked` is [Fields#NO_DATE] when nothing is asked for.
public record Term(LocalDate start, LocalDate due, LocalDate original, LocalDate asked, List<Extension> extensions) {

    /// An extension that was asked for, and what became of it.
    public record Extension(LocalDate from, LocalDate to, String reason, String decision, String by) {}

    public Term {
        extensions = List.copyOf(extensions);
    }

    static Term of(Fields fields) {
        LocalDate due = fields.date("due");
        return new Term(fields.date("start"), due, due, Fields.NO_DATE, List.of());
    }

    /// A change of what was not yet assigned; after that only an extension moves the due date.
    Term with(Fields fields) {
        LocalDate moved = fields.date("due", due);
        return new Term(fields.date("start", start), moved, moved, asked, extensions);
    }

    Term asking(LocalDate to, String reason) {
        return new Term(start, due, original, to, and(new Extension(due, to, reason, "", "")));
    }

    Term decided(boolean granted, String by) {
        Extension last = extensions.getLast();
        List<Extension> all = new ArrayList<>(extensions.subList(0, extensions.size() - 1));
        all.add(new Extension(last.from(), last.to(), last.reason(), granted ? "granted" : "refused", by));
        return new Term(start, granted ? asked : due, original, Fields.NO_DATE, all);
    }

    private List<Extension> and(Extension one) {
        List<Extension> all = new ArrayList<>(extensions);
        all.add(one);
        return all;
    }

    public boolean isAsked() {
        return !asked.equals(Fields.NO_DATE);
    }

    public boolean isExtended() {
        return !due.equals(original);
    }
}
