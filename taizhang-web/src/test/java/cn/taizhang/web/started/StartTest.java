package cn.taizhang.web.started;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class StartTest {

    @Test
    void showsTheFirstPageOfAnEmptyLedger() {
        try (Started room = Started.empty()) {
            HttpResponse<String> home = room.get("/");
            assertThat(home.statusCode()).isEqualTo(200);
            assertThat(home.body()).contains("台账还是空的").contains("未启用登录");
            assertThat(home.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void tellsWhatIsAbsentToAPersonAndToAProgram() {
        try (Started room = Started.empty()) {
            assertThat(room.get("/nowhere").statusCode()).isEqualTo(404);
            assertThat(room.get("/nowhere").body()).contains("没有找到");
            HttpResponse<String> problem = room.get("/api/v1/nowhere");
            assertThat(problem.statusCode()).isEqualTo(404);
            assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(room.get("/health").body()).contains("UP");
        }
    }
}
