package cn.taizhang.core.record;

import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;

/// A part of a report: its heading, the body under it, its place in the tree and its role.
///
/// 例: 「(二)狠抓项目建设,开放合作成效显著」, level 2, path `一/(二)`, role REVIEW.
///
/// - `evidence` is the heading; `body` runs from the start of the heading to the start of the next section of the
///   same or a higher level.
/// - `path` joins the marks from the root and is unique in a report; unnumbered run-in leads get `·n`.
/// - `from` and `to` are the years the part speaks of (2023-2023, 2018-2022); both 0 where it speaks of none.
public record Section(
        RecordId id, Evidence evidence, Span body, int level, String path, String heading, Role role, int from, int to)
        implements Entry {

    /// What a part of a report is for.
    public enum Role {
        /// 标题、称谓: everything before the first part.
        OPENING,
        /// 上年工作回顾
        REVIEW,
        /// 过去五年工作回顾
        REVIEW_YEARS,
        /// 存在的问题和不足
        PROBLEMS,
        /// 总体要求、指导思想
        REQUIREMENTS,
        /// 主要预期目标
        TARGETS,
        /// 未来五年奋斗目标
        GOALS_YEARS,
        /// 重点工作
        TASKS,
        /// 民生实事
        LIVELIHOOD,
        /// 政府自身建设
        SELF_BUILDING,
        /// 结束语
        CLOSING,
        /// 名词解释
        GLOSSARY;

        /// Whether what stands here without further words was done (true) or is planned (false).
        public boolean looksBack() {
            return this == OPENING || this == REVIEW || this == REVIEW_YEARS || this == PROBLEMS;
        }
    }
}
