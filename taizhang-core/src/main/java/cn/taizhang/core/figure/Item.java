package cn.taizhang.core.figure;

import cn.taizhang.core.rule.Rule.Outcome;
import cn.taizhang.core.text.Span;

/// One number of a sentence on its way to becoming a fact; filled in by one step after the other.
///
/// 例: 「新增」「1500」「家」 with head 新增高新技术企业 and no tail.
final class Item {
    final Numeral numeral;
    final Outcome outcome;
    final String rule;
    final Size size;
    /// The words before the size that may say what is measured.
    Span head = new Span(0, 0);
    /// The words after the size that may say what is measured.
    Span tail = new Span(0, 0);
    /// The head follows 、 or 和 after another number of the clause.
    boolean listed;
    /// Where 由 or 从 stands when the value is the end of a movement, else -1.
    int origin = -1;
    /// The next number of the clause shares the words after this one.
    boolean leads;
    /// What is measured, as worded.
    String wording = "";
    /// What an elliptic clause after this one would take over.
    String topic = "";
    /// The deed verb the wording starts with, or empty.
    String deed = "";
    /// The deed with its subject, as a list lends it on, or empty.
    String lead = "";
    /// How the wording was found.
    String way = "";
    /// The money is that of a project or a group of projects.
    boolean project;
    String scope = "";

    Item(Numeral numeral, Outcome outcome, String rule, Size size) {
        this.numeral = numeral;
        this.outcome = outcome;
        this.rule = rule;
        this.size = size;
    }

    boolean isFigure() {
        return outcome == Outcome.FIGURE;
    }

    boolean isRead() {
        return isFigure() && !size.part;
    }

    int start() {
        return isFigure() ? size.start() : numeral.start();
    }

    int end() {
        return isFigure() ? size.end() : numeral.end();
    }
}
