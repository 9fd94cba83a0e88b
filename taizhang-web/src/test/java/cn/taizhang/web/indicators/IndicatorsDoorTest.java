package cn.taizhang.web.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.compare.panel.PanelRow;
import cn.taizhang.compare.panel.Question;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.web.door.Person;
import cn.taizhang.web.door.Reach;
import cn.taizhang.web.known.Known;
import cn.taizhang.web.panel.Line;
import cn.taizhang.web.panel.Panels;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.visit.Desks;
import cn.taizhang.web.visit.Visit;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorsDoorTest {

    private Started room = Started.withSamples();

    @BeforeAll
    void isOpen() {
        assertThat(room.get("/health").statusCode()).isEqualTo(200);
    }

    @AfterAll
    void close() {
        room.close();
    }

    @Test
    void listsIndicatorsByFieldWithTheReportsThatTellThem() {
        HttpResponse<String> page = room.get("/indicators");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("宏观经济").contains("地区生产总值").contains("/indicators/gdp");
        assertThat(room.get("/api/v1/indicators?q=gdp").body())
                .contains("\"id\":\"gdp\"")
                .contains("\"reports\":4");
        assertThat(room.get("/indicators?field=environment").body())
                .contains("PM2.5")
                .doesNotContain("进出口总额");
    }

    @Test
    void exportsExactlyWhatThePanelCommandWrites() {
        String command =
                Started.command("panel", "--ledger", room.ledger().toString(), "--indicator", "gdp", "--format", "csv");
        HttpResponse<String> file = room.get("/api/v1/indicators/gdp/panel.csv?place=all");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("gdp.csv");
        assertThat(file.body().lines().toList()).containsExactlyElementsOf(lines(command));
        assertThat(room.get("/api/v1/indicators/gdp/panel.csv?bom=true").body()).startsWith("\uFEFF");
        assertThat(room.get("/api/v1/indicators/gdp/panel.jsonl?years=2024")
                        .body()
                        .lines())
                .hasSize(1);
        assertThat(room.get("/api/v1/indicators/gdp/panel/codebook").body()).contains("target_high");
    }

    /// What a command tells stands on the same stream in a test.
    private static List<String> lines(String output) {
        return output.lines()
                .filter(line -> line.startsWith("place,") || line.startsWith("云汀市,"))
                .toList();
    }

    @Test
    void showsTargetAndResultWithTheirSentences() {
        String page = room.get("/indicators/gdp").body();
        assertThat(page).contains("经济增长").contains("data-drawer=\"/records/").contains("结果与目标之差");
        String panel = room.get("/api/v1/indicators/gdp/panel").body();
        assertThat(panel).contains("\"place\":\"云汀市\"").contains("\"target\"").contains("\"sentence\"");
        assertThat(room.get("/indicators/gdp?kind=level").body()).contains("总量(亿元)");
    }

    @Test
    void saysWhatAParameterTakes() {
        assertThat(room.get("/api/v1/indicators/gpd").statusCode()).isEqualTo(404);
        HttpResponse<String> wrong = room.get("/api/v1/indicators/gdp/panel?kind=speed");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(wrong.body()).contains("kind").contains("growth, level");
        assertThat(room.get("/api/v1/indicators/gdp/panel?years=20x4").body()).contains("20x4");
        assertThat(room.get("/indicators/gdp?place=浙江".replace("浙江", "%E6%B5%99%E6%B1%9F"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(room.get("/api/v1/indicators/gdp/panel.ods").body()).contains("csv、jsonl、xlsx、parquet");
        assertThat(room.get("/api/v1/indicators?field=moon").statusCode()).isEqualTo(400);
    }

    @Test
    void hidesWhatAPersonMayNotSeeAlsoWhereItIsTheResultOfWhatTheyMay() {
        Desks desks = room.context().getBean(Desks.class);
        Question question = Question.usual(room.context().getBean(Known.class).indicator("gdp"));
        Panels panels = room.context().getBean(Panels.class);
        Person some = new Person(
                "甲",
                Set.of(Permission.READ),
                (Holding holding) -> holding.head().year() <= 2023,
                Reach.EVERYWHERE);
        try (Visit visit = desks.visit(some)) {
            List<Line> lines = panels.of(visit, question);
            assertThat(lines).extracting(Line::year).containsExactly(2022, 2023);
            assertThat(lines.getFirst().row().result()).isInstanceOf(PanelRow.Pick.Chosen.class);
            assertThat(lines.getLast().row().result()).isInstanceOf(PanelRow.Pick.Nothing.class);
        }
        try (Visit visit = desks.visit(Person.owner())) {
            assertThat(panels.of(visit, question).get(1).row().result()).isInstanceOf(PanelRow.Pick.Chosen.class);
        }
    }
}
