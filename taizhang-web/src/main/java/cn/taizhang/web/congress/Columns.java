package cn.taizhang.web.congress;

import cn.taizhang.delivery.ballot.Ballot;
import cn.taizhang.delivery.congress.Candidate;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.web.page.Words;
import java.util.List;

/// Candidates, and the published ballots of a vote, as files.
final class Columns {

    static final Table CANDIDATES = new Table(
            "candidate",
            List.of(
                    Column.text("id", "项目编号", "candidate", "候选项目的编号", "the id of the candidate"),
                    Column.text("title", "项目名称", "title", "项目名称", "what it is called"),
                    Column.text("text", "内容", "description", "项目内容", "what is to be done"),
                    Column.text("source", "来源", "source", "从哪里征集", "from where it was gathered"),
                    Column.text("beneficiaries", "受益群体", "beneficiaries", "受益群体和人数", "for whom, and how many"),
                    Column.text("money", "资金(万元)", "money (10,000 yuan)", "所需资金", "what it costs"),
                    Column.text("stage", "阶段", "stage", "征集、筛除、候选、票决中、票决通过、未入选", "where it stands"),
                    Column.text("reason", "筛选意见", "reason", "筛选的理由", "why it was screened in or out"),
                    Column.text("task", "任务编号", "task", "承接的任务", "the task it became")));

    static final Table BALLOTS = new Table(
            "ballot",
            List.of(
                    Column.text("number", "选票号", "ballot", "随机的选票号", "the number of the ballot, which is chance"),
                    Column.text("item", "事项", "item", "事项的编号", "the id of the item"),
                    Column.text("title", "事项名称", "title", "事项的名称", "the title of the item"),
                    Column.whole(
                            "choice",
                            "选择",
                            "choice",
                            "票决:1 赞成 0 未选;测评:3 满意 2 基本满意 1 不满意 0 弃权",
                            "1 chosen, 0 not; or 3 satisfied, 2 fairly, 1 not, 0 abstained")));

    static List<Cell> cells(Candidate one, Words words) {
        return List.of(
                Cell.text(one.id()),
                Cell.text(one.idea().title()),
                Cell.text(one.idea().text()),
                Cell.text(one.idea().source()),
                Cell.text(one.idea().beneficiaries()),
                Cell.text(one.idea().money()),
                Cell.text(words.of(one.stage().words())),
                Cell.text(one.reason()),
                Cell.text(one.task()));
    }

    static List<Cell> cells(Ballot ballot, String item, String title, int place) {
        return List.of(
                Cell.text(ballot.number()), Cell.text(item), Cell.text(title), Cell.number(ballot.choice(place)));
    }

    private Columns() {}
}
