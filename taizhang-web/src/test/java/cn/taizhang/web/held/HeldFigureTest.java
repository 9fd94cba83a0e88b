package cn.taizhang.web.held;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.link.Link;
import cn.taizhang.ledger.link.Links;
import cn.taizhang.ledger.link.Said;
import cn.taizhang.table.record.RecordJson;
import cn.taizhang.web.door.Person;
import cn.taizhang.web.started.Assigned;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import cn.taizhang.web.visit.Desks;
import cn.taizhang.web.visit.Visit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Figures that are there already, as a unit meets them when it reports.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeldFigureTest {

    private final Started room = Started.demonstration("taizhang.follow=true");
    private final Assigned office = new Assigned(room);
    private final Visitor visitor = new Visitor(room);

    @AfterAll
    void closes() {
        visitor.close();
        room.close();
    }

    private String underway(Map<String, String> more) {
        Map<String, String> fields = new TreeMap<>(
                Map.of("title", "建成公办托育机构", "lead", "JYJ", "start", "2025-01-20", "due", "2026-12-31", "year", "2025"));
        fields.putAll(more);
        String id = office.act(new Propose(Fields.of(fields), List.of()));
        office.act(new TakeStep(id, Step.FILE, Fields.NONE));
        office.act(new TakeStep(id, Step.ASSIGN, Fields.NONE));
        office.act(new TakeStep(id, Step.SIGN, Fields.of(Map.of("doer", "赵琳"))));
        return id;
    }

    /// A promise of the samples that the next report answers with a figure, as the record of the figure.
    private record Answered(String promise, int year, String record, String value, String unit) {}

    /// The room follows the promises of its reports after it opened.
    private Answered followed() {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end) {
            Optional<Answered> found = answered();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("no promise of the samples is answered with a figure");
    }

    private Optional<Answered> answered() {
        try (Visit visit = room.context().getBean(Desks.class).visit(Person.owner())) {
            for (Said said : new Links(visit.ledger().database()).proposed().values()) {
                for (Link.Side side : said.link().results()) {
                    List<Posted> history = visit.ledger().records().history(side.record());
                    String value = history.isEmpty()
                            ? ""
                            : RecordJson.value(history.getLast().payload(), "value");
                    String unit = history.isEmpty()
                            ? ""
                            : RecordJson.value(history.getLast().payload(), "unit");
                    if (value.matches("[0-9]+") && !unit.isEmpty()) {
                        return Optional.of(new Answered(
                                said.link().promise().record(),
                                said.link().whose().year(),
                                side.record(),
                                value,
                                unit));
                    }
                }
            }
        }
        return Optional.empty();
    }

    @Test
    void offersTheFigureOfTheReportThatAnswersThePromise() {
        Answered answered = followed();
        String id = underway(Map.of(
                "records", answered.promise(),
                "year", Integer.toString(answered.year()),
                "measure", "某项指标",
                "unit", answered.unit(),
                "target", "123456"));

        Document page = Jsoup.parse(visitor.get("/feedback").body());
        assertThat(page.select("input[name=adopt:" + id + "]").val()).isEqualTo(answered.record());
        assertThat(visitor.get("/tasks/" + id).body()).contains("台账已有 " + answered.value() + answered.unit());

        var sent = visitor.submit(
                "/feedback", "/feedback", Map.of("doer", "赵琳", "task", id, "adopt:" + id, answered.record()));
        assertThat(sent.statusCode()).as(Jsoup.parse(sent.body()).text()).isEqualTo(200);
        assertThat(Jsoup.parse(visitor.get("/tasks/" + id).body())
                        .select(".history")
                        .text())
                .contains("数值: " + answered.value(), "台账条目: " + answered.record());
    }

    @Test
    void doesNotAskTwiceForOneFigure() {
        String first = underway(Map.of("measure", "公办托育机构", "unit", "家", "target", "12"));
        String other = underway(Map.of("measure", "公办托育机构", "unit", "家", "target", "12", "title", "完善托育服务"));
        visitor.submit("/tasks/" + first, "/tasks/" + first + "/report", Map.of("doer", "赵琳", "value", "5"));

        Document page = Jsoup.parse(visitor.get("/feedback").body());
        assertThat(page.select("input[name=value:" + first + "]")).hasSize(1);
        assertThat(page.select("input[name=value:" + other + "]")).isEmpty();
        assertThat(page.text()).contains("不再填 5家");
        var again = visitor.post(
                "/tasks/" + other + "/report",
                Map.of(
                        "doer", "赵琳",
                        "value", "6",
                        "_csrf", page.select("meta[name=csrf]").attr("content")));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("已由任务 " + first, "一数一报");
    }

    @Test
    void takesNoRecordThatIsNotThereForEvidence() {
        String id = underway(Map.of("title", "修建公园"));
        var odd = visitor.submit(
                "/tasks/" + id, "/tasks/" + id + "/report", Map.of("doer", "赵琳", "percent", "20", "record", "没有这条"));
        assertThat(odd.statusCode()).isEqualTo(400);
        assertThat(odd.body()).contains("台账里没有条目“没有这条”");
    }
}
