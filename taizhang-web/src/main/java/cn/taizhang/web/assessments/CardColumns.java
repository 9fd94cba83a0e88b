package cn.taizhang.web.assessments;

import cn.taizhang.delivery.assessment.Card;
import cn.taizhang.delivery.assessment.Component;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.web.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The report cards of a term as a file: one row a unit, each component with its two numbers.
final class CardColumns {

    static final Table TABLE = new Table("assessment", columns());

    private static List<Column> columns() {
        List<Column> all = new ArrayList<>(List.of(
                Column.text("group", "可比组", "peer group", "可比组", "the peer group"),
                Column.text("code", "单位代码", "code", "单位的代码", "the code of the unit"),
                Column.text("unit", "单位", "unit", "单位名称", "the name of the unit"),
                Column.whole("rank", "组内名次", "rank", "组内名次，空为不评", "the rank among the peers, empty for none"),
                Column.number("score", "得分", "score", "得分", "the score"),
                Column.text("grade", "等次", "grade", "等次", "the grade"),
                Column.whole("missed", "未完成", "missed", "到期未完成的任务数", "tasks that were due and are not done")));
        for (Component one : Component.values()) {
            String name = one.name().toLowerCase(Locale.ROOT);
            String zh = one.words().zh();
            String en = one.words().en();
            all.add(Column.whole(
                    name + "_of",
                    zh + "分子",
                    en + ", numerator",
                    one.meaning().zh(),
                    one.meaning().en()));
            all.add(Column.whole(
                    name + "_all",
                    zh + "分母",
                    en + ", denominator",
                    one.meaning().zh(),
                    one.meaning().en()));
            all.add(Column.number(name, zh + "得分", en + ", points", zh + "得分", "points of " + en));
        }
        return all;
    }

    static List<Cell> cells(TermModel.Line line, Words words) {
        Card card = line.card();
        boolean rated = card.rated().rank() > 0;
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(card.group()),
                Cell.text(card.unit()),
                Cell.text(line.name()),
                rated ? Cell.number(card.rated().rank()) : Cell.BLANK,
                rated ? Cell.number(card.rated().score()) : Cell.BLANK,
                Cell.text(words.of(card.rated().grade().words())),
                Cell.number(card.missed().size())));
        for (Component one : Component.values()) {
            Optional<Card.Mark> mark = card.mark(one).filter(Card.Mark::counts);
            cells.add(mark.map(of -> Cell.number(of.numerator())).orElse(Cell.BLANK));
            cells.add(mark.map(of -> Cell.number(of.denominator())).orElse(Cell.BLANK));
            cells.add(mark.map(of -> Cell.number(of.points())).orElse(Cell.BLANK));
        }
        return cells;
    }

    private CardColumns() {}
}
