package cn.taizhang.bench.planted;

/// A passage of our own for one part of a report: as it is in the clean twin, and as it is with the error.
///
/// - Passages for last year's report are the same in both.
public record Told(Part part, String clean, String wrong) {

    /// Where a passage goes.
    public enum Part {
        REVIEW,
        PLAN,
        END,
        LAST_REVIEW,
        LAST_PLAN;

        boolean ofLast() {
            return this == LAST_REVIEW || this == LAST_PLAN;
        }
    }

    public static Told review(Template clean, Template wrong) {
        return new Told(Part.REVIEW, clean.words(), wrong.words());
    }

    public static Told plan(Template clean, Template wrong) {
        return new Told(Part.PLAN, clean.words(), wrong.words());
    }

    public static Told same(Part part, Template words) {
        return new Told(part, words.words(), words.words());
    }
}
