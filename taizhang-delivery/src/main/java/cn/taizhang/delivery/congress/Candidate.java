package cn.taizhang.delivery.congress;

import cn.taizhang.delivery.field.Fields;

/// A livelihood item that was gathered, and what became of it.
///
/// 例: `C2026-0004` 新建社区养老服务站30个, from 代表建议, for 老年人约4万人, 3,000 万元, 候选.
///
/// - `reason` is why it was screened in or out, `task` the task it became, each empty before.
public record Candidate(String id, Idea idea, Stage stage, String reason, String task) {

    /// The beginning of the subjects of its events.
    public static final String SUBJECT = "candidate:";

    public static final String GATHERED = "candidate.gather";
    public static final String EDITED = "candidate.edit";
    public static final String SCREENED = "candidate.screen";
    public static final String LINKED = "candidate.task";

    /// What it is: money in 万元, empty where none is named.
    public record Idea(String title, String text, String source, String beneficiaries, String money, int year) {

        static Idea of(Fields fields) {
            return new Idea(
                    fields.text("title"),
                    fields.text("text"),
                    fields.text("source"),
                    fields.text("beneficiaries"),
                    fields.figure("money", ""),
                    fields.whole("year", 0));
        }

        Idea with(Fields fields) {
            return new Idea(
                    fields.text("title", title),
                    fields.text("text", text),
                    fields.text("source", source),
                    fields.text("beneficiaries", beneficiaries),
                    fields.figure("money", money),
                    year);
        }
    }

    static Candidate gathered(String id, Fields fields) {
        return new Candidate(id, Idea.of(fields), Stage.GATHERED, "", "");
    }

    Candidate edited(Fields fields) {
        return new Candidate(id, idea.with(fields.changed()), stage, reason, task);
    }

    Candidate screened(Fields fields) {
        return new Candidate(
                id, idea, fields.has("in") ? Stage.CANDIDATE : Stage.OUT, fields.text("reason", reason), task);
    }

    Candidate at(Stage next) {
        return new Candidate(id, idea, next, reason, task);
    }

    Candidate linked(String other) {
        return new Candidate(id, idea, stage, reason, other);
    }
}
