package cn.taizhang.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Started;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class SystemTest {

    private static final String SIMAO = "%E6%80%9D%E8%8C%85";

    /// What the tests themselves run with, and the program does not.
    private static final List<String> OF_TESTS = List.of(
            "junit",
            "assertj",
            "archunit",
            "playwright",
            "driver",
            "byte-buddy",
            "opentest4j",
            "apiguardian",
            "surefire",
            "gson",
            "Java-WebSocket",
            "common-java5",
            "error_prone_annotations");

    private final Started room = Started.withSamples();

    @AfterAll
    void close() {
        room.close();
    }

    @Test
    void tellsWhatBecameOfAPlace() {
        String page = room.get("/system/places?q=" + SIMAO).body();
        assertThat(page).contains("思茅地区", "思茅市", "思茅区", "更名", "普洱市", "2003 – 2006");
        assertThat(room.get("/api/v1/places?q=" + SIMAO).body())
                .contains("\"code\":\"530800\"", "\"series\":\"530800\"", "\"change\":\"renamed\"");
    }

    @Test
    void leadsFromAPlaceToThoseBelowItAndFromPageToPage() {
        assertThat(room.get("/system/places?parent=520000&year=2024").body())
                .contains("铜仁市", "遵义市")
                .doesNotContain("铜仁地区");
        assertThat(room.get("/system/places?page=2").body()).contains("第 2 页", "rel=\"prev\"", "rel=\"next\"");
        assertThat(room.get("/api/v1/places?limit=2")
                        .headers()
                        .firstValue("Link")
                        .orElse(""))
                .contains("cursor=2", "rel=\"next\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/system/places?level=x",
                "/system/places?year=1",
                "/system/rules?reads=x",
                "/system/indicators?dimension=x",
                "/api/v1/places?limit=0",
                "/api/v1/places?cursor=-1"
            })
    void saysWhichParameterIsWrong(String address) {
        assertThat(room.get(address).statusCode()).isEqualTo(400);
    }

    @Test
    void showsEveryIndicatorWithItsTolerance() {
        assertThat(room.get("/system/indicators").body())
                .contains("地区生产总值", "gross domestic product", "0.5 个百分点", "↓ 越低越好");
        assertThat(room.get("/system/indicators?q=gdp_per").body())
                .contains("人均地区生产总值")
                .doesNotContain("建筑业增加值");
    }

    @Test
    void showsEachRuleWithWhatItFindsAndWhatItLeavesAlone() {
        assertThat(room.get("/system/rules?reads=date").body())
                .contains("date.year", "<mark>2023</mark>年全国休闲农业重点县", "城镇新增就业<u>2023</u>人");
        assertThat(room.get("/api/v1/rules").body()).contains("\"id\":\"name.", "\"silent\":[{\"before\"");
        assertThat(RuleList.of("", "").rules())
                .hasSizeGreaterThan(40)
                .allMatch(rule -> !rule.examples().isEmpty() && !rule.silent().isEmpty());
    }

    @Test
    void saysWhatItIsAndChecksTheChainWhenAsked() {
        assertThat(room.get("/system/about").body()).contains("SQLite", "未查", "/api/openapi", "Apache-2.0");
        assertThat(room.get("/api/v1/version").body()).contains("\"store\":\"SQLite\"", "\"reports\":4");
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        String state = "";
        while (!state.contains("\"sound\"") && Instant.now().isBefore(patience)) {
            state = room.send("POST", "/api/v1/chain", "").body();
        }
        assertThat(state).contains("\"word\":\"sound\"", "\"current\":true");
        assertThat(room.get("/system/about").body()).contains("● 完好", "逐条相符");
    }

    @Test
    void knowsTheLicenceOfEveryLibraryItRunsWith() {
        assertThat(Libraries.all()).hasSizeGreaterThan(50);
        assertThat(Libraries.all().stream()
                        .filter(one -> one.licence().isEmpty())
                        .map(Libraries.Library::name)
                        .filter(name -> OF_TESTS.stream().noneMatch(name::startsWith)))
                .isEmpty();
    }
}
