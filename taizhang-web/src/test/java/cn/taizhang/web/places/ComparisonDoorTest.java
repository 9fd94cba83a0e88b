package cn.taizhang.web.places;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Started;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonDoorTest {

    private final Started room = Started.withReports(reports());

    /// A nation, three provinces and a city, for two years.
    static Map<String, String> reports() {
        Map<String, String> reports = new LinkedHashMap<>();
        reports.put("国务院2023.txt", report("国务院", "第十四届全国人民代表大会", 2023, new String[] {"3", "5%左右"}));
        reports.put("国务院2024.txt", report("国务院", "第十四届全国人民代表大会", 2024, new String[] {"5.2", "5%左右"}));
        for (String[] one : new String[][] {
            {"浙江省", "3.1", "5%以上", "6", "5.5%左右"},
            {"山西省", "4.4", "6%左右", "5", "5%左右"},
            {"云南省", "4.3", "6%左右", "4.4", "5%左右"},
            {"杭州市", "1.5", "5.5%左右", "5.6", "5.5%左右"}
        }) {
            String people = one[0] + "第十四届人民代表大会";
            reports.put(one[0] + "2023.txt", report(one[0], people, 2023, new String[] {one[1], one[2]}));
            reports.put(one[0] + "2024.txt", report(one[0], people, 2024, new String[] {one[3], one[4]}));
        }
        return reports;
    }

    private static String report(String place, String people, int year, String[] sizes) {
        String product = place.equals("国务院") ? "国内生产总值" : "地区生产总值";
        return """
            %2$d年%1$s政府工作报告
            ——%2$d年1月16日在%3$s第一次会议上
            各位代表:
            现在,我代表政府,向大会报告工作,请予审议。
            一、%4$d年工作回顾
            过去一年,%6$s增长%5$s%%,城镇新增就业3.2万人。
            二、%2$d年重点工作
            今年经济社会发展的主要预期目标是:%6$s增长%7$s,城镇新增就业3万人以上。
            各位代表,让我们携手奋进!
            """.formatted(place, year, people, year - 1, sizes[0], product, sizes[1]);
    }

    @BeforeAll
    void isOpen() {
        assertThat(room.get("/health").statusCode()).isEqualTo(200);
    }

    @AfterAll
    void close() {
        room.close();
    }

    private JsonNode ask(String path) {
        HttpResponse<String> answer = room.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    @Test
    void ranksPlacesOfOneLevelOnly() {
        JsonNode answer = ask("/api/v1/comparison?indicator=gdp&year=2023");
        assertThat(answer.get("level").asString()).isEqualTo("province");
        assertThat(answer.get("by").asString()).isEqualTo("result");
        assertThat(answer.get("rows")
                        .valueStream()
                        .map(row -> row.get("cells").get("place").asString()))
                .containsExactly("浙江省", "山西省", "云南省");
        assertThat(answer.get("rows").get(0).get("gap").get(0).decimalValue()).isEqualByComparingTo("1");
        assertThat(answer.get("rows").get(2).get("gap").get(0).decimalValue()).isEqualByComparingTo("-1.6");
    }

    @Test
    void sharesARankAndTellsHowFarAPlaceMoved() {
        JsonNode rows =
                ask("/api/v1/comparison?indicator=gdp&year=2024&by=target").get("rows");
        assertThat(rows.valueStream().map(row -> row.get("rank").asInt())).containsExactly(1, 2, 2);
        assertThat(rows.get(0).get("cells").get("place").asString()).isEqualTo("浙江省");
        assertThat(rows.get(0).get("moved").get(0).asInt()).isEqualTo(2);
        assertThat(rows.get(1).get("moved").get(0).asInt()).isEqualTo(-1);
    }

    @Test
    void setsATargetBesideThoseAboveIt() {
        JsonNode city = ask("/api/v1/comparison?indicator=gdp&year=2023&level=prefecture&view=surplus")
                .get("rows")
                .get(0);
        assertThat(city.get("above")
                        .valueStream()
                        .map(above -> above.get("cells").get("place").asString()))
                .containsExactly("浙江省", "国务院");
        assertThat(city.get("above")
                        .valueStream()
                        .map(above -> above.get("surplus").get(0).decimalValue().doubleValue()))
                .containsExactly(0.5, 0.5);
        JsonNode provinces = ask("/api/v1/comparison?indicator=gdp&year=2023&view=surplus");
        assertThat(provinces.get("rows").get(0).get("cells").get("place").asString())
                .isNotEqualTo("浙江省");
        assertThat(provinces
                        .get("surpluses")
                        .valueStream()
                        .map(one -> one.get("place").asString()))
                .contains("山西省", "云南省");
    }

    @Test
    void showsAndExportsTheSame() {
        String page = room.get("/places?year=2023&view=surplus").body();
        assertThat(page).contains("加码").contains("+1个百分点").contains("国务院");
        String csv = room.get("/api/v1/comparison.csv?year=2023").body();
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv.lines().skip(1).findFirst().orElse(""))
                .startsWith("1,")
                .contains("浙江省")
                .contains("国务院");
        assertThat(room.get("/places?indicator=grain_output&kind=level&view=surplus")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void saysWhatAParameterTakes() {
        assertThat(room.get("/api/v1/comparison?year=soon").statusCode()).isEqualTo(400);
        assertThat(room.get("/api/v1/comparison?level=moon").body()).contains("province");
        assertThat(room.get("/api/v1/comparison?by=name").body()).contains("result, target");
        assertThat(room.get("/api/v1/comparison?indicator=gpd").statusCode()).isEqualTo(404);
    }
}
