package cn.taizhang.ingest.split;

import java.util.List;

/// One stretch of a cleaned file: which paragraphs are its own, and which stand in it but belong to the site.
///
/// - `listed` are, for a table of contents, the paragraphs that name a report which the file does not hold.
public record Piece(Kind kind, String title, List<Integer> paragraphs, List<Integer> chrome, List<Integer> listed) {

    public Piece {
        paragraphs = List.copyOf(paragraphs);
        chrome = List.copyOf(chrome);
        listed = List.copyOf(listed);
    }

    /// What a piece is.
    public enum Kind {
        /// A government work report (政府工作报告), or the plan outline that a government delivered in its stead.
        REPORT,
        /// A table of contents that lists reports.
        CONTENTS,
        /// The report on plan or budget (计划执行情况, 预算执行情况), which departments give.
        PLAN_OR_BUDGET,
        /// Anything else.
        OTHER
    }
}
