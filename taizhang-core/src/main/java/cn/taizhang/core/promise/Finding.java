package cn.taizhang.core.promise;

import cn.taizhang.core.record.Commitment.Stage;
import cn.taizhang.core.record.Fact.Hedge;
import cn.taizhang.core.text.Span;

/// What a clause turned out to be, and for an act where its words stand.
///
/// 例: 「力争6月底前建成市民中心」: ACT, from 力争, verb 建成, object 市民中心, COMPLETED, hedge 力争.
record Finding(Shape shape, int from, Span verb, Span object, Stage stage, Hedge hedge) {

    /// The kinds of clauses.
    enum Shape {
        /// Verb and object.
        ACT,
        /// A verb whose object stood before: 「…项目,6月底投产」.
        BARE,
        /// A thing and its size without a verb: 「口袋公园300座」.
        FIGURE,
        /// A thing without verb or size.
        NOMINAL,
        /// A setting, purpose or speech.
        OTHER
    }

    static Finding of(Shape shape, int from, int end) {
        return new Finding(shape, from, new Span(from, from), new Span(from, end), Stage.UNDER_WAY, Hedge.NONE);
    }

    boolean isAct() {
        return shape == Shape.ACT;
    }
}
