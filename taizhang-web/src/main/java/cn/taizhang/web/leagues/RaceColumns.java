package cn.taizhang.web.leagues;

import cn.taizhang.delivery.racing.Axis;
import cn.taizhang.delivery.racing.Lane;
import cn.taizhang.delivery.racing.Race;
import cn.taizhang.delivery.racing.Standing.InLane;
import cn.taizhang.delivery.racing.Standing.Mark;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The ranks of a race as a file: one row a unit and lane, with the value and the score on each axis.
final class RaceColumns {

    static final Table TABLE = new Table("race", columns());

    private static List<Column> columns() {
        List<Column> all = new ArrayList<>(List.of(
                Column.text("group", "可比组", "peer group", "可比组", "the peer group"),
                Column.text("code", "单位代码", "code", "单位的代码", "the code of the unit"),
                Column.text("unit", "单位", "unit", "单位名称", "the name of the unit"),
                Column.whole("rank", "名次", "rank", "组内名次，空为不排名", "the rank among the peers, empty for none"),
                Column.number("score", "总分", "score", "总分", "the score"),
                Column.text("lane", "赛道", "lane", "赛道", "the lane"),
                Column.whole("sample", "样本", "items", "赛道内的事项数", "how many items the unit has in the lane"),
                Column.whole("laneRank", "赛道名次", "rank in the lane", "赛道名次", "the rank in the lane"),
                Column.number("laneScore", "赛道得分", "score of the lane", "赛道得分", "the score of the lane")));
        for (Axis axis : Axis.values()) {
            String zh = axis.words().zh();
            String en = axis.words().en();
            String name = axis.name().charAt(0) + axis.name().substring(1).toLowerCase(Locale.ROOT);
            all.add(Column.number("value" + name, zh + "值", en, zh + "的数值", "the value of " + en));
            all.add(Column.number("score" + name, zh + "分", "score of " + en, zh + "的得分", "the score of " + en));
        }
        return all;
    }

    static List<Cell> cells(Race race, RaceModel.Line line, Lane lane) {
        Optional<InLane> in = line.standing().in(lane);
        int laneRank = in.map(InLane::rank).orElse(0);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(line.standing().group()),
                Cell.text(line.standing().unit()),
                Cell.text(line.name()),
                rank(line.standing().rank()),
                score(line.standing().isRanked(), line.standing().score()),
                Cell.text(lane.name()),
                Cell.number(in.map(InLane::sample).orElse(0)),
                rank(laneRank),
                score(laneRank > 0, in.map(InLane::score).orElse(BigDecimal.ZERO))));
        for (Axis axis : Axis.values()) {
            Optional<Mark> mark = in.stream()
                    .flatMap(one -> one.marks().stream())
                    .filter(one -> one.axis() == axis)
                    .findFirst();
            cells.add(mark.map(one -> Cell.number(one.value())).orElse(Cell.BLANK));
            cells.add(mark.map(one -> Cell.number(one.score())).orElse(Cell.BLANK));
        }
        return cells;
    }

    private static Cell rank(int rank) {
        return rank == 0 ? Cell.BLANK : Cell.number(rank);
    }

    private static Cell score(boolean ranked, BigDecimal score) {
        return ranked ? Cell.number(score) : Cell.BLANK;
    }

    private RaceColumns() {}
}
