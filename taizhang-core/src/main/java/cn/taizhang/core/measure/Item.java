package cn.taizhang.core.measure;

import cn.taizhang.core.quantity.Numeral;
import cn.taizhang.core.quantity.Size;
import cn.taizhang.core.quantity.Size.Mark;
import cn.taizhang.core.rule.Rule.Outcome;
import cn.taizhang.core.text.Span;

/// One number of a sentence on its way to becoming a fact; filled in by one step after the other.
///
/// 例: 「新增」「1500」「家」 with head 新增高新技术企业 and no tail.
public final class Item {
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
    /// What is measured is a share or rate.
    boolean rate;
    String scope = "";

    Item(Numeral numeral, Outcome outcome, String rule, Size size) {
        this.numeral = numeral;
        this.outcome = outcome;
        this.rule = rule;
        this.size = size;
    }

    /// Whether the number says how much, be it only the start of a movement.
    public boolean isFigure() {
        return outcome == Outcome.FIGURE;
    }

    /// Whether the number carries a value of its own.
    public boolean isRead() {
        return isFigure() && !size.is(Mark.PART);
    }

    /// Where the words about the size start.
    public int start() {
        return isFigure() ? size.start() : numeral.start();
    }

    /// Where the size ends.
    public int end() {
        return isFigure() ? size.end() : numeral.end();
    }

    public Numeral numeral() {
        return numeral;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String rule() {
        return rule;
    }

    public Size size() {
        return size;
    }

    public Span head() {
        return head;
    }

    public Span tail() {
        return tail;
    }

    public String wording() {
        return wording;
    }

    public String deed() {
        return deed;
    }

    public String way() {
        return way;
    }

    /// Whether the money is that of a project or a group of projects.
    public boolean isProject() {
        return project;
    }

    /// Whether what is measured is a share or rate.
    public boolean isRate() {
        return rate;
    }
}
