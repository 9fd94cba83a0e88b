package cn.taizhang.bench.city;

import cn.taizhang.delivery.escalation.AnswerSlip;
import cn.taizhang.delivery.escalation.IssueSlip;
import cn.taizhang.delivery.escalation.JudgeSlip;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.pipeline.EnterStage;
import cn.taizhang.delivery.pipeline.ProposeProject;
import cn.taizhang.delivery.pipeline.ReportInvestment;
import cn.taizhang.delivery.problem.Act;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.problem.Stage;
import cn.taizhang.delivery.project.Milestone;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.delivery.rectifying.ActOnProblem;
import cn.taizhang.delivery.rectifying.LogProblem;
import cn.taizhang.delivery.slip.Rung;
import cn.taizhang.delivery.slip.Slip;
import cn.taizhang.delivery.slip.Standing;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// What else happens in a month: problems, slips, projects.
///
/// 例: 25 problems are logged and 22 of those before are accepted; 15 slips go out; 25 projects begin.
final class OtherYear {

    private final Scribe scribe;
    private final City city;
    private final Random random;

    OtherYear(Scribe scribe, City city, Random random) {
        this.scribe = scribe;
        this.city = city;
        this.random = random;
    }

    /// Each problem goes one stage further, and new ones are logged about tasks under way.
    void problems(int number) {
        for (Problem problem : List.copyOf(scribe.bureau().problems().all())) {
            further(problem);
        }
        List<Task> underway = underway();
        for (int i = 0; i < number && !underway.isEmpty(); i++) {
            Task task = underway.get(random.nextInt(underway.size()));
            Map<String, String> fields = new TreeMap<>();
            fields.put("title", "施工现场第" + (1 + random.nextInt(900)) + "处隐患");
            fields.put("text", "现场检查发现围挡缺失、进度滞后,需限期整改。");
            fields.put("unit", task.charge().lead());
            fields.put("task", task.id());
            fields.put("due", scribe.today().plusDays(20L + random.nextInt(60)).toString());
            if (random.nextInt(6) == 0) {
                fields.put("major", "yes");
            }
            scribe.act(city.one(Role.SUPERVISOR), new LogProblem(Fields.of(fields)));
        }
    }

    private List<Task> underway() {
        return scribe.bureau().tasks().all().stream()
                .filter(task -> task.state() == State.UNDERWAY)
                .toList();
    }

    private void further(Problem problem) {
        if (random.nextInt(5) == 0) {
            return;
        }
        String id = problem.id();
        Fields files = Fields.of(Map.of("text", "见附件", "files", Proof.named("现场照片.txt")));
        if (problem.stage() == Stage.LOGGED) {
            scribe.act(city.one(Role.SUPERVISOR), new ActOnProblem(id, Act.RECOGNISE, files).with(Proof.BYTES));
        } else if (problem.stage() == Stage.HAZARD) {
            Map<String, String> ordered =
                    Map.of("owner", "责任人", "due", scribe.today().plusDays(30).toString());
            scribe.act(city.one(Role.SUPERVISOR), new ActOnProblem(id, Act.ORDER, Fields.of(ordered)));
        } else if (problem.stage() == Stage.RECTIFYING && !problem.isAsked()) {
            scribe.act(
                    city.reporter(problem.duty().unit()), new ActOnProblem(id, Act.RECTIFIED, files).with(Proof.BYTES));
        } else if (problem.stage() == Stage.RECTIFYING) {
            scribe.act(city.nth(Role.SUPERVISOR, 1), new ActOnProblem(id, Act.ACCEPT, Fields.NONE));
        }
    }

    /// Slips are answered and judged, and reminders issued about tasks that had none.
    void slips(int number) {
        for (Slip slip : List.copyOf(scribe.bureau().slips().all())) {
            if (slip.standing().isUnits() && random.nextInt(3) > 0) {
                scribe.act(
                        city.reporter(slip.unit()),
                        new AnswerSlip(slip.id(), Fields.of(Map.of("text", "已制定赶工计划,月底前追平序时进度。"))));
            } else if (slip.standing() == Standing.ANSWERED) {
                scribe.act(city.nth(Role.SUPERVISOR, 1), new JudgeSlip(slip.id(), true, ""));
            }
        }
        underway().stream()
                .filter(task -> scribe.bureau().slips().about(task.id()).isEmpty())
                .skip(random.nextInt(200))
                .limit(number)
                .forEach(task -> scribe.act(
                        city.one(Role.SUPERVISOR),
                        new IssueSlip(
                                Rung.REMINDER,
                                Fields.of(Map.of(
                                        "unit",
                                        task.charge().lead(),
                                        "tasks",
                                        task.id(),
                                        "reason",
                                        "进度滞后于序时",
                                        "demands",
                                        "请于期限内书面说明原因和赶工措施",
                                        "reply",
                                        scribe.today().plusDays(7).toString(),
                                        "issuer",
                                        "督查室")))));
    }

    /// Projects that are there come one stage further, and new ones are proposed.
    void projects(int number) {
        for (Project project : List.copyOf(scribe.bureau().projects().all())) {
            if (random.nextInt(2) == 0) {
                next(project);
            }
            invested(project);
        }
        for (int i = 0; i < number; i++) {
            int at = scribe.bureau().projects().all().size();
            Map<String, String> fields = new TreeMap<>();
            fields.put("name", "云汀第" + (at + 1) + "号产业项目");
            fields.put(
                    "unit",
                    city.offices().get(random.nextInt(city.offices().size())).code());
            fields.put("total", Integer.toString(10_000 + random.nextInt(200_000)));
            fields.put("plan", Integer.toString(5_000 + random.nextInt(9_000)));
            fields.put("year", Integer.toString(scribe.today().getYear()));
            fields.put("planned-signed", scribe.today().plusDays(40).toString());
            fields.put("planned-started", scribe.today().plusDays(90).toString());
            scribe.act(city.one(Role.SUPERVISOR), new ProposeProject(Fields.of(fields)));
        }
    }

    private void invested(Project project) {
        BigDecimal before = project.money().done(scribe.today().getYear()).orElse(BigDecimal.ZERO);
        scribe.act(
                city.one(Role.SUPERVISOR),
                new ReportInvestment(
                        project.id(),
                        Fields.of(Map.of(
                                "on", scribe.today().toString(),
                                "done",
                                        before.add(BigDecimal.valueOf(random.nextInt(600)))
                                                .toPlainString()))));
    }

    private void next(Project project) {
        LocalDate day = scribe.today();
        Arrays.stream(Milestone.values())
                .filter(stage -> project.schedule().actual(stage).equals(Fields.NO_DATE))
                .findFirst()
                .ifPresent(stage -> scribe.act(
                        city.one(Role.SUPERVISOR),
                        new EnterStage(
                                project.id(), Fields.of(Map.of("stage", stage.code(), "date", day.toString())))));
    }
}
