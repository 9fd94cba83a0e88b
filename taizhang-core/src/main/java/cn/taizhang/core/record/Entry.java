package cn.taizhang.core.record;

import cn.taizhang.core.text.Evidence;

/// One thing a report says, bound to the words that say it.
///
/// 例: the [Fact] of 「地区生产总值增长6%」, the [Term] of 「1.啄木鸟:建立发现问题…机制」, the [Remark] of a number
/// nobody read.
public sealed interface Entry
        permits Report, Section, Fact, Commitment, Project, Livelihood, Honour, Problem, Term, Remark {

    RecordId id();

    Evidence evidence();

    /// The name of the record type in exports: `fact`, `commitment`, ….
    default String type() {
        return switch (this) {
            case Report r -> "report";
            case Section s -> "section";
            case Fact f -> "fact";
            case Commitment c -> "commitment";
            case Project p -> "project";
            case Livelihood l -> "livelihood";
            case Honour h -> "honour";
            case Problem p -> "problem";
            case Term t -> "term";
            case Remark r -> "remark";
        };
    }
}
