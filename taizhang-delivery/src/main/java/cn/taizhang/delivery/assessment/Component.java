package cn.taizhang.delivery.assessment;

import cn.taizhang.table.Bilingual;

/// What an assessment is made of: results alone, each a share with its two numbers.
///
/// 例: TIMELY 按时率: of the tasks that were due in the term, those done by their due date.
public enum Component {
    DONE("完成率", "done", "到期任务中已办结的", "of the tasks that were due, those that are done"),
    TIMELY("按时率", "in time", "到期任务中按时办结的", "of the tasks that were due, those done by their due date"),
    SCHEDULE("序时达标率", "on schedule", "未到期任务中不落后序时的", "of the tasks not yet due, those not behind the 序时 line"),
    PROJECTS(
            "项目节点按时率",
            "milestones in time",
            "到期的项目节点（履约、开工、投产）中按时达到的",
            "of the milestones of projects that were due, those reached in time"),
    PROBLEMS("问题整改率", "problems put right", "到期问题中已验收销号的", "of the problems that were due, those accepted"),
    RACING("赛马得分", "racing", "本期公布的赛马平均得分", "the mean score of the races published for the term");

    private final Bilingual words;
    private final Bilingual meaning;

    Component(String zh, String en, String meaning, String meaningEn) {
        this.words = new Bilingual(zh, en);
        this.meaning = new Bilingual(meaning, meaningEn);
    }

    public Bilingual words() {
        return words;
    }

    public Bilingual meaning() {
        return meaning;
    }
}
