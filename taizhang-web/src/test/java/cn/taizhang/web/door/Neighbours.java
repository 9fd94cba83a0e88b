package cn.taizhang.web.door;

import cn.taizhang.delivery.ballot.KeyHalf;
import cn.taizhang.delivery.ballot.Seal;
import cn.taizhang.delivery.notice.Notice;
import cn.taizhang.ledger.event.Event;
import cn.taizhang.ledger.event.Happening;
import cn.taizhang.web.hour.RoomClock;
import cn.taizhang.web.posting.Ticker;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.visit.Writing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/// Two units in one room: 市教育局 `JYJ`, and 市公安局 `GAJ` with 北河县 `BH` below it. Whatever is 市公安局's alone carries a
/// mark in every text.
///
/// 例: `T2025-7771` is led by 市公安局, `T2025-0001` by 市教育局 with the help of 市公安局.
final class Neighbours {

    /// Stands in every text, file and name that 市教育局 has no business with.
    static final String MARK = "他单位密件";

    /// What belongs to 市公安局 and below alone, with an id of the same kind that nobody ever had.
    static final Map<String, String> GHOSTS = Map.of(
            "T2025-7771", "T2025-8881",
            "T2025-7772", "T2025-8882",
            "Q2025-7771", "Q2025-8881",
            "R2025-7771", "R2025-8881",
            "P2025-7771", "P2025-8881",
            "V2025-71", "V2025-81",
            "Y2025-7771", "Y2025-8881",
            "K2025-7771", "K2025-8881",
            "GAJ", "NO1",
            "BH", "NO2");

    private static final String OTHERS = "公安" + MARK;

    private final Started room;
    private final List<Happening> all = new ArrayList<>();
    private final byte[] evidence = ("现场" + MARK).getBytes(StandardCharsets.UTF_8);
    private final AtomicLong first = new AtomicLong();
    private final String record;

    /// `record` is a promise of a report that a task of 市公安局 answers.
    Neighbours(Started room, String record) {
        this.room = room;
        this.record = record;
    }

    /// Writes it all, and raises the reminders of the day.
    void moveIn() {
        units();
        task("T2025-0001", "建成公办托育机构", "JYJ", Map.of("helpers", "GAJ"));
        task("T2025-0002", "消除校园安全隐患", "JYJ", Map.of());
        Map<String, String> part = Map.of("parent", "T2025-0002", "records", record);
        task("T2025-7771", OTHERS + "巡逻", "GAJ", part);
        task("T2025-7772", "县里" + MARK, "BH", Map.of());
        task("T2025-7000", "曾由教育局协办" + MARK, "GAJ", Map.of());
        work();
        problems();
        slips();
        project();
        meeting();
        races();
        congress();
        write();
        room.context().getBean(Ticker.class).tick();
    }

    private void happens(String kind, String subject, Map<String, String> fields) {
        all.add(Happening.of(kind, subject, fields));
    }

    private void units() {
        happens("unit.set", "unit:YT", Map.of("name", "云汀市人民政府", "kind", "GOVERNMENT"));
        happens("unit.set", "unit:JYJ", Map.of("name", "市教育局", "parent", "YT"));
        happens("unit.set", "unit:GAJ", Map.of("name", "市公安局", "parent", "YT"));
        happens("unit.set", "unit:BH", Map.of("name", "北河县" + MARK, "kind", "COUNTY", "parent", "GAJ"));
        Map<String, String> person = Map.of("name", OTHERS, "unit", "BH", "mail", "a@b.cn", "telephone", "0851" + MARK);
        happens("member.set", "member:BH/" + OTHERS, person);
    }

    private void task(String id, String title, String lead, Map<String, String> more) {
        Map<String, String> fields = new TreeMap<>(more);
        fields.putAll(Map.of("title", title, "lead", lead, "start", "2025-01-20", "due", "2025-08-31", "year", "2025"));
        if (title.contains(MARK)) {
            List.of("quote", "leader", "force", "measure", "goals", "duties", "steps")
                    .forEach(name -> fields.put(name, name + MARK));
        }
        happens("task.propose", "task:" + id, fields);
        List.of("file", "assign", "sign").forEach(step -> happens("task." + step, "task:" + id, Map.of()));
    }

    private Map<String, String> told(String... more) {
        Map<String, String> fields = new HashMap<>(Map.of("text", "反馈" + MARK, "reason", "理由" + MARK));
        fields.put("files", sha256() + " 现场" + MARK + ".txt");
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private String sha256() {
        return room.context()
                .getBean(Writing.class)
                .write(ledger -> ledger.attachments().put(evidence));
    }

    private void work() {
        for (String id : List.of("T2025-7771", "T2025-7772")) {
            happens("task.report", "task:" + id, told("percent", "20", "stage", "阶段" + MARK, "doer", OTHERS));
            happens("task.ask-extension", "task:" + id, told("to", "2025-12-31"));
        }
    }

    private void problems() {
        happens("problem.log", "problem:Q2025-7771", told("title", "问题" + MARK, "unit", "GAJ", "task", "T2025-0001"));
        happens("problem.recognise", "problem:Q2025-7771", told());
        happens("problem.order", "problem:Q2025-7771", told("owner", OTHERS, "due", "2025-09-01"));
        Map<String, String> own = Map.of("title", "消防通道被占用", "unit", "JYJ", "task", "T2025-7000", "due", "2025-09-01");
        happens("problem.log", "problem:Q2025-0001", own);
    }

    private void slips() {
        String grounds = "T2025-0001\tRED\t建成公办托育机构\t原文" + MARK + "\tOVERDUE 2025-08-31 18";
        happens(
                "slip.issue",
                "slip:R2025-7771",
                told(
                        "rung",
                        "REMINDER",
                        "unit",
                        "GAJ",
                        "grounds",
                        grounds,
                        "demands",
                        "要求" + MARK,
                        "issuer",
                        "督查" + MARK,
                        "reply",
                        "2025-09-10"));
        Map<String, String> own = Map.of(
                "rung",
                "REMINDER",
                "unit",
                "JYJ",
                "grounds",
                "T2025-0002\tRED\t消除校园安全隐患\t\tOVERDUE 2025-08-31 18",
                "reason",
                "进展滞后",
                "reply",
                "2025-09-30");
        happens("slip.issue", "slip:R2025-0001", own);
        happens("slip.answer", "slip:R2025-7771", told("doer", OTHERS));
        happens("slip.judge", "slip:R2025-7771", Map.of("verdict", "DISSATISFIED", "reason", "点评" + MARK));
    }

    private void project() {
        String id = "project:P2025-7771";
        Map<String, String> fields = new HashMap<>(Map.of("name", "项目" + MARK, "unit", "GAJ", "total", "109600"));
        fields.putAll(Map.of("place", "地点" + MARK, "batch", "批次" + MARK, "planned-started", "2025-03-31"));
        happens("project.propose", id, fields);
        happens("project.stage", id, told("stage", "signed", "date", "2025-02-18"));
        happens("project.invest", id, told("on", "2025-06-30", "done", "12500"));
        Map<String, String> own = Map.of("name", "职教园区项目", "unit", "JYJ", "task", "T2025-7000");
        happens("project.propose", "project:P2025-0001", own);
    }

    private void meeting() {
        happens("meeting.hold", "meeting:M2025-001", Map.of("day", "2025-09-11", "kind", "WEEKLY", "attended", "王副市长"));
        decided("T2025-7771", "GAJ", "议定" + MARK);
        decided("T2025-0001", "JYJ", "月底前完成用地审批");
        happens("meeting.settle", "meeting:M2025-001", Map.of("item", "1", "words", "落实" + MARK));
        happens("baseline.freeze", "baseline:年中", Map.of("name", "年中", "day", "2025-07-01"));
    }

    /// A race in which both run, an appeal and a miss of 市公安局, and a locked term.
    private void races() {
        Map<String, String> league = Map.of("name", "月赛专项", "kind", "MONTH", "lanes", "重点任务|TASKS|100|", "least", "1");
        happens("league.define", "league:L1", league);
        happens("race.show", "race:L1-2025-08", Map.of("until", "2025-09-30"));
        happens("race.appeal", "race:L1-2025-08", told("unit", "GAJ", "item", "task:T2025-7771"));
        happens("miss.explain", "miss:T2025-7771", told("cause", "LAND", "words", "原因" + MARK));
        happens("assessment.lock", "assessment:2025H1", Map.of());
    }

    private void congress() {
        happens(
                "vote.open",
                "vote:V2025-71",
                Map.of(
                        "kind",
                        "MIDYEAR",
                        "title",
                        "测评" + MARK,
                        "items",
                        "T2025-7771 " + OTHERS + "巡逻",
                        "roll",
                        "代表" + MARK,
                        "key",
                        Seal.publicKey(KeyHalf.fresh())));
        happens("release.show", "release:T2025-7771", Map.of("receipts", "回执" + MARK));
        happens("release.state", "release:T2025-7771", Map.of("text", "说明" + MARK));
        happens("correction.send", "correction:K2025-7771", Map.of("task", "T2025-7771", "text", "意见" + MARK));
        motion("motion:Y2025-7771", "GAJ", MARK);
        happens("motion.answer", "motion:Y2025-7771", told("reply", "A", "doer", OTHERS));
        motion("motion:Y2025-0001", "JYJ", "");
    }

    private void motion(String subject, String lead, String mark) {
        happens("motion.register", subject, Map.of("title", "建议" + mark, "text", "内容" + mark, "deputies", "代表" + mark));
        happens("motion.assign", subject, Map.of("lead", lead, "day", "2025-03-01", "due", "2025-06-01"));
    }

    private void decided(String task, String unit, String words) {
        happens(
                "meeting.decide",
                "meeting:M2025-001",
                Map.of("task", task, "unit", unit, "words", words, "due", "2025-09-30"));
    }

    private void write() {
        RoomClock clock = room.context().getBean(RoomClock.class);
        room.context().getBean(Writing.class).write(ledger -> {
            ledger.events().begin();
            List<Event> written = ledger.events().append(clock.instant(), "周督查", all);
            ledger.events().commit();
            first.set(written.getFirst().seq());
            return true;
        });
    }

    /// The numbers of the events that name files. 例: `/evidence/31/1`.
    List<Long> filed() {
        List<Long> filed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).fields().containsKey("files")) {
                filed.add(first.get() + i);
            }
        }
        return filed;
    }

    /// A reminder of 市公安局.
    String notice() {
        return room.context().getBean(Writing.class).write(ledger -> {
            List<String> keys = new ArrayList<>();
            ledger.events().each(0, event -> {
                if (event.kind().equals(Notice.RAISED) && event.subject().contains("T2025-7771")) {
                    keys.add(event.subject().substring(Notice.SUBJECT.length()));
                }
            });
            return keys.getFirst();
        });
    }
}
