package cn.taizhang.web.demo;

import cn.taizhang.delivery.dispatch.Hold;
import cn.taizhang.delivery.dispatch.Resolve;
import cn.taizhang.delivery.dispatch.Settle;
import cn.taizhang.delivery.escalation.AnswerSlip;
import cn.taizhang.delivery.escalation.IssueSlip;
import cn.taizhang.delivery.escalation.JudgeSlip;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.problem.Act;
import cn.taizhang.delivery.rectifying.ActOnProblem;
import cn.taizhang.delivery.rectifying.LogProblem;
import cn.taizhang.delivery.slip.Rung;
import cn.taizhang.delivery.task.Rhythm;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the supervision office of the demonstration does on the 26th of each month: problems, slips, meetings.
///
/// 例: six problems, of which three are accepted and one is open again; four slips; a meeting each month since March.
final class DemoSupervision {

    private final DemoOffice office;
    private final Map<String, String> problems = new HashMap<>();
    private String slip = "";
    private String late = "";

    DemoSupervision(DemoOffice office) {
        this.office = office;
    }

    void month(LocalDate day) {
        office.go(day);
        switch (day.getMonth()) {
            case MARCH -> {
                problem("消防通道被占用", "JYJ", "yes", day);
                meeting(day, "");
            }
            case APRIL -> {
                rectified("消防通道被占用", "JYJ");
                problem("农民工工资未按月足额支付", "ZJJ", "", day);
                problem("雨污管网错接", "ZJJ", "", day);
                meeting(day, "M2025-001");
            }
            case MAY -> {
                accepted("消防通道被占用");
                rectified("农民工工资未按月足额支付", "ZJJ");
                rectified("雨污管网错接", "ZJJ");
                meeting(day, "M2025-002");
            }
            case JUNE -> {
                accepted("农民工工资未按月足额支付");
                accepted("雨污管网错接");
                remind(day);
                problem("征拆安置进度滞后", "JTJ", "yes", day);
                meeting(day, "M2025-003");
            }
            case JULY -> {
                open("雨污管网错接", day);
                answer("已增派力量,8月底前追上序时进度。", false, "未说明责任人和节点");
                warn(day);
                meeting(day, "M2025-004");
            }
            case AUGUST -> {
                answer("已明确责任人,倒排到周,每周报送。", true, "");
                order(day);
                problem("养老机构床位未达使用条件", "MZJ", "", day);
                meeting(day, "M2025-005");
            }
            default -> {
                // nothing before March
            }
        }
    }

    private void problem(String title, String unit, String major, LocalDate day) {
        Map<String, String> found = Map.of(
                "title",
                title,
                "text",
                "现场核查发现:" + title + "。",
                "origin",
                "SUPERVISION",
                "unit",
                unit,
                "owner",
                office.city().reporter(unit),
                "task",
                slowest(unit),
                "major",
                major,
                "found",
                day.minusDays(2).toString(),
                "files",
                DemoOffice.file("整改前.txt"));
        String id = office.act(DemoOffice.officer(), new LogProblem(Fields.of(found)).with(DemoOffice.proof()));
        problems.put(title, id);
        act(title, Act.RECOGNISE, Map.of("text", "属实", "files", DemoOffice.file("现场.txt")));
        act(title, Act.ORDER, Map.of("due", day.plusDays(20).toString(), "text", "限期整改,逐项销号"));
    }

    private void act(String title, Act act, Map<String, String> fields) {
        office.act(
                DemoOffice.officer(),
                new ActOnProblem(problems.getOrDefault(title, ""), act, Fields.of(fields)).with(DemoOffice.proof()));
    }

    private void rectified(String title, String unit) {
        Fields fields = office.said(unit, Map.of("text", "已整改到位,附照片", "files", DemoOffice.file("整改后.txt")));
        String id = problems.getOrDefault(title, "");
        office.act(DemoOffice.officer(), new ActOnProblem(id, Act.RECTIFIED, fields).with(DemoOffice.proof()));
    }

    private void accepted(String title) {
        String id = problems.getOrDefault(title, "");
        office.act(DemoOffice.second(), new ActOnProblem(id, Act.ACCEPT, Fields.of(Map.of("text", "现场复核,同意销号"))));
    }

    private void open(String title, LocalDate day) {
        act(
                title,
                Act.REOPEN,
                Map.of("reason", "暴雨后再次发现错接", "due", day.plusDays(30).toString()));
    }

    /// The task of a unit that is the furthest behind; empty where it has none under way.
    private String slowest(String unit) {
        return office.ask((bureau, today) -> bureau.tasks().all().stream()
                .filter(task -> task.state() == State.UNDERWAY)
                .filter(task -> task.charge().lead().equals(unit))
                .min(Comparator.comparing((Task task) -> bureau.progress(task).orElse(BigDecimal.ZERO)))
                .map(Task::id)
                .orElse(""));
    }

    private void remind(LocalDate day) {
        late = slowest("FGW");
        issue(Rung.REMINDER, "FGW", late, "序时进度滞后", day);
    }

    private void warn(LocalDate day) {
        issue(Rung.WARNING, "FGW", late, "提醒后答复不具体,进度仍滞后", day);
    }

    /// The last one, which nobody has answered yet.
    private void order(LocalDate day) {
        issue(Rung.REMINDER, "GXJ", slowest("GXJ"), "连续两月未达序时进度", day.plusDays(1));
    }

    private void issue(Rung rung, String unit, String task, String reason, LocalDate day) {
        Map<String, String> fields = Map.of(
                "unit",
                unit,
                "tasks",
                task,
                "reason",
                reason + "。",
                "demands",
                "查明原因,明确责任人,倒排工期,按周报送。",
                "reply",
                day.plusDays(10).toString(),
                "issuer",
                "云汀市人民政府督查室(虚构)");
        slip = office.act(DemoOffice.officer(), new IssueSlip(rung, Fields.of(fields)));
    }

    private void answer(String text, boolean satisfied, String why) {
        String unit = office.ask((bureau, today) ->
                bureau.slips().find(slip).map(found -> found.unit()).orElse(""));
        office.act(DemoOffice.officer(), new AnswerSlip(slip, office.said(unit, Map.of("text", text))));
        office.act(DemoOffice.second(), new JudgeSlip(slip, satisfied, why));
    }

    /// A meeting on the two tasks that are furthest behind; what the one before decided on the first is settled.
    private void meeting(LocalDate day, String before) {
        if (!before.isEmpty()) {
            office.act(DemoOffice.officer(), new Settle(before, 1, "已按要求落实"));
        }
        String id = office.act(
                DemoOffice.officer(),
                new Hold(day.toString(), Rhythm.MONTHLY, List.of("王市长", "陈副市长", "市发展改革委", "市工业和信息化局")));
        for (Task task : behind()) {
            office.act(
                    DemoOffice.officer(),
                    new Resolve(
                            id,
                            task.id(),
                            "逐项梳理堵点,下月调度会前追上序时进度",
                            task.charge().lead(),
                            day.plusMonths(1).toString()));
        }
    }

    private List<Task> behind() {
        return office.ask((bureau, today) -> bureau.tasks().all().stream()
                .filter(task -> task.state() == State.UNDERWAY)
                .sorted(Comparator.comparing((Task task) -> bureau.colour(task, today) != Light.RED)
                        .thenComparing(task -> bureau.progress(task).orElse(BigDecimal.ZERO))
                        .thenComparing(Task::id))
                .limit(2)
                .toList());
    }
}
