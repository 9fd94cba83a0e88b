package cn.taizhang.core.record;

import cn.taizhang.core.text.Evidence;
import java.util.List;

/// One promise of the plan part: a verb, its object, how far it will get, how firmly, by when, and whether it can be
/// checked.
///
/// 例: 「力争地铁第三期建设规划获批」: verb 获批, object 地铁第三期建设规划, hedge 力争, testability VERIFIABLE.
///
/// - `facts` are the ids of the figures it contains.
/// - `deadline` is an ISO date or month as far as the text tells (`2024-06-30`), else empty.
public record Commitment(
        RecordId id,
        Evidence evidence,
        Act act,
        Fact.Hedge hedge,
        String deadline,
        Testability testability,
        String section,
        List<RecordId> facts)
        implements Entry {

    public Commitment {
        facts = List.copyOf(facts);
    }

    /// What will be done: the head verb, its object as worded, and the stage the verb implies.
    public record Act(String verb, String object, Stage stage) {}

    /// How far the verb says the thing will be at the end of the year.
    public enum Stage {
        /// 谋划、前期、争取纳入
        PLANNED,
        /// 探索、研究、试点
        EXPLORED,
        /// 签约
        SIGNED,
        /// 开工、启动
        STARTED,
        /// 加快、推进、实施
        UNDER_WAY,
        /// 建成、完成、竣工
        COMPLETED,
        /// 投产、投用、通车
        IN_USE,
        /// 争创、获评、通过验收
        RECOGNISED,
        /// 稳定在、保持、动态清零
        HELD,
        /// 支持、鼓励、引导
        SUPPORTED,
        /// 坚持、深入、强化
        ATTITUDE
    }

    /// Whether the promise can be checked: the class, and for a vague one the reason.
    ///
    /// 例: 「推动经济高质量发展」 is VAGUE for NO_MEASURE.
    public record Testability(Grade grade, Reason reason) {

        /// 可量化, 可核验, 表述含糊, 非承诺
        public enum Grade {
            QUANTIFIED,
            VERIFIABLE,
            VAGUE,
            NOT_A_PROMISE
        }

        /// Why a promise is vague: 无对象, 无时限, 无程度, 无基数; NONE for the others.
        public enum Reason {
            NONE,
            NO_OBJECT,
            NO_TIME,
            NO_MEASURE,
            NO_BASE
        }
    }
}
