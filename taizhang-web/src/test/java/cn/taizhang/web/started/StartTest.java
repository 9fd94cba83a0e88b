package cn.taizhang.web.started;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.app.console.Refused;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    void stopsAtASettingThatMeansNothing() {
        for (String odd : List.of(
                "readers=0",
                "attempts=-1",
                "port=x",
                "session=soon",
                "upload=lots",
                "log=xml",
                "proxy=zzz",
                "prot=1")) {
            assertThatThrownBy(() -> Started.empty("taizhang." + odd))
                    .as(odd)
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.key()).startsWith("serve.setting"));
        }
    }

    @Test
    void tellsAPageAndAProgramThatAParameterIsNotText() {
        try (Started room = Started.empty()) {
            assertThat(room.get("/reports?q=%ff").statusCode()).isEqualTo(400);
            assertThat(room.get("/follow?q=%00").body()).contains("空字符");
            HttpResponse<String> problem = room.get("/api/v1/records?q=%c0%af");
            assertThat(problem.statusCode()).isEqualTo(400);
            assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        }
    }

    @Test
    void tellsInItsOwnWordsWhatTheServerCannotTakeApart() throws IOException {
        try (Started room = Started.empty()) {
            assertThat(raw(room, "/records/%zz"))
                    .contains(" 400 ")
                    .contains("请求有误")
                    .doesNotContain("Tomcat", "Tahoma");
            assertThat(raw(room, "/api/v1/records/%00"))
                    .contains(" 400 ")
                    .contains("application/problem+json")
                    .contains("请求有误");
        }
    }

    /// What is answered to an address no client would send.
    private static String raw(Started room, String address) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", room.at("/").getPort())) {
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void saysWhichMethodsARouteAnswers() {
        try (Started room = Started.empty()) {
            HttpResponse<String> answer = room.send("OPTIONS", "/reports", "");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
        }
    }

    @Test
    void describesTheApiWithoutItsOwnInsides() {
        try (Started room = Started.empty()) {
            HttpResponse<String> described = room.get("/api/openapi");
            assertThat(described.body())
                    .contains("Taizhang 台账")
                    .contains("\"url\":\"/\"")
                    .doesNotContain("\"visit\"", "OpenAPI definition");
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
