package cn.taizhang.web.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Outcome;
import cn.taizhang.delivery.opening.AnswerCorrection;
import cn.taizhang.delivery.opening.ReleaseTask;
import cn.taizhang.delivery.opening.SendCorrection;
import cn.taizhang.delivery.opening.StateOwn;
import cn.taizhang.delivery.opening.SwitchPublic;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.web.hour.RoomClock;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.started.Assigned;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// The public page as strangers find it, and as they attack it.
@TestInstance(Lifecycle.PER_CLASS)
class DisclosureTest {

    private static final String SECRET = "内部秘密";
    private static final String ATTACK = "<script>alert(1)</script><img src=x onerror=alert(2)>&amp; =cmd()";

    private final Started room = Started.empty("taizhang.accounts=true");
    private final Visitor stranger = new Visitor(room);
    private Assigned assigned = new Assigned(room);
    private String shown = "";
    private String hidden = "";

    @BeforeAll
    void begins() {
        today("2025-06-01T02:00:00Z");
        assigned.member("JYJ", "赵琳" + SECRET, "a@b.cn");
        shown = assigned.task("建成公办托育机构", "JYJ", "2025-12-31");
        hidden = assigned.task("未公开" + SECRET, "FGW", "2025-12-31");
        assigned.act(new TakeStep(shown, Step.SIGN, Fields.of(Map.of("doer", "赵琳" + SECRET))));
        assigned.act(new TakeStep(
                shown, Step.REPORT, Fields.of(Map.of("percent", "40", "text", SECRET, "doer", "赵琳" + SECRET))));
        assigned.event(
                "problem.log",
                "problem:Q2025-0001",
                Map.of("title", "问题" + SECRET, "unit", "JYJ", "task", shown, "major", "yes", "due", "2025-06-30"));
    }

    private void today(String instant) {
        room.context().getBean(RoomClock.class).set(Instant.parse(instant));
    }

    @AfterAll
    void closes() {
        stranger.close();
        room.close();
    }

    private Outcome sent(String text) {
        return room.context().getBean(Acting.class).tried(SendCorrection.VISITOR, new SendCorrection(shown, text));
    }

    private HttpResponse<String> send(String text) {
        return stranger.submit(
                "/public/" + shown + "/correction", "/public/" + shown + "/corrections", Map.of("text", text));
    }

    private String one() {
        return stranger.get("/public/" + shown).body();
    }

    @Test
    void showsWhatWasReleasedAndNothingElse() {
        HttpResponse<String> off = stranger.get("/public/" + shown);
        assertThat(off.statusCode()).isEqualTo(404);
        for (String path : List.of("/public", "/public/bill", "/public/" + shown + "/correction")) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(sent("没有公开时")).isInstanceOf(Outcome.Absent.class);
        assigned.act(new SwitchPublic(true));
        assertThat(stranger.get("/public").statusCode()).isEqualTo(200);
        HttpResponse<String> unreleased = stranger.get("/public/" + hidden);
        HttpResponse<String> never = stranger.get("/public/T2025-9999");
        assertThat(unreleased.statusCode()).isEqualTo(404);
        assertThat(text(unreleased).replace(hidden, "—")).isEqualTo(text(never).replace("T2025-9999", "—"));
        assertThat(stranger.get("/public/%2e%2e%2fproblems").statusCode()).isBetween(400, 404);

        assigned.act(new ReleaseTask(List.of(shown), true, List.of("竣工验收备案表", ATTACK)));
        HttpResponse<String> page = stranger.get("/public/" + shown);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.body()).contains("竣工验收备案表", "40", "市教育局").doesNotContain("<script>alert", SECRET, "Q2025");
        assertThat(stranger.get("/public").headers().allValues("Set-Cookie")).isEmpty();
        assertThat(stranger.get("/public").body()).contains("建成公办托育机构", "截至").doesNotContain(hidden, SECRET);
        assigned.act(new StateOwn(shown, ATTACK + "因征地推迟"));
        assertThat(one()).contains("因征地推迟").doesNotContain("<script>alert");
        corrects();
        assigned.act(new ReleaseTask(List.of(shown), false, List.of()));
        assertThat(stranger.get("/public/" + shown).statusCode()).isEqualTo(404);
        assigned.act(new SwitchPublic(false));
        assertThat(stranger.get("/public").statusCode()).isEqualTo(404);
    }

    private static String text(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("main").text();
    }

    @Test
    void printsAPromiseOnceWhereTheReportSaysNoMore() {
        String title = "建成普惠托位600个";
        assigned.event(
                "task.propose",
                "task:T2025-0701",
                Map.of("title", title, "quote", title + "。", "lead", "JYJ", "due", "2025-12-31", "year", "2025"));
        assigned.act(new TakeStep("T2025-0701", Step.FILE, Fields.NONE));
        assigned.act(new ReleaseTask(List.of("T2025-0701"), true, List.of()));
        assigned.act(new SwitchPublic(true));
        for (String path : List.of("/public", "/public/T2025-0701")) {
            assertThat(text(stranger.get(path)).split(title, -1)).as(path).hasSize(2);
        }
        assigned.act(new ReleaseTask(List.of("T2025-0701"), false, List.of()));
        assigned.act(new SwitchPublic(false));
    }

    @Test
    void forgetsNobodyToMakeRoomForOthers() {
        Gate gate = room.context().getBean(Gate.class);
        for (int i = 0; i < Gate.MOST; i++) {
            assertThat(gate.admits("2001:db8:0:1::7")).isTrue();
        }
        for (int i = 0; i < 20 * Gate.ADDRESSES; i++) {
            gate.admits("2001:db8:1:%x::1".formatted(i));
        }
        assertThat(gate.admits("2001:db8:0:1::8")).isFalse();
        for (int i = 0; i < 20 * Gate.ADDRESSES; i++) {
            gate.returns("2001:db8:1:%x::1".formatted(i));
        }
        assertThat(gate.admits("2001:db8:2::1")).isTrue();
        gate.returns("2001:db8:2::1");
        assertThat(gate.admits("2001:db8:0:1::9")).isFalse();
        gate.returns("2001:db8:0:1::9");
        assertThat(gate.admits("2001:db8:0:1::9")).isTrue();
    }

    /// The form comes again with what was typed and one cause.
    private void asksAgain(String text, int status, String cause) {
        HttpResponse<String> answer = send(text);
        assertThat(answer.statusCode()).isEqualTo(status);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("[role=alert]").text()).contains(cause);
        assertThat(page.select("textarea").text())
                .isEqualTo(text.replaceAll("\\p{Cntrl}|\\p{Cf}", "").strip());
    }

    /// Hostile words, too many of them, too long ones, foreign forms.
    private void corrects() {
        assertThat(stranger.send(HttpRequest.newBuilder(room.at("/public/" + shown + "/corrections"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Origin", "http://elsewhere.example")
                                .header("Sec-Fetch-Site", "cross-site")
                                .POST(HttpRequest.BodyPublishers.ofString("text=x")))
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> first = send("第3处服务站未开门" + ATTACK);
        assertThat(first.body()).contains("已收到").doesNotContain("第3处");
        asksAgain("字".repeat(501), 422, "超过 500 字");
        asksAgain("\u0007控制字符", 422, "看不见的控制字符");
        asksAgain("", 422, "请写明内容");
        asksAgain("\u202E\u200B\u3000", 422, "请写明内容");
        assertThat(send("又一条").body()).as("what was refused does not count").contains("已收到");
        assertThat(send("第\u202E三\u200B条\u2066").body()).contains("已收到");
        asksAgain("第四条", 429, "一小时后");
        today("2025-06-01T03:30:00Z");
        assertThat(send("过了一小时").body()).contains("已收到");

        Acting acting = room.context().getBean(Acting.class);
        Actor officer = Actor.alone("周督查");
        assertThat(one()).doesNotContain("第3处");
        acting.tried(officer, new AnswerCorrection("K2025-0001", true, "已核实,4月10日开放"));
        acting.tried(officer, new AnswerCorrection("K2025-0004", false, "与事项无关"));
        assertThat(one()).contains("第3处", "4月10日开放").doesNotContain("过了一小时", "与事项无关", "<script>alert");
        assertThat(acting.tried(officer, new AnswerCorrection("K2025-0001", false, "改主意")))
                .isEqualTo(new Outcome.Refused("public.published", List.of()));
        assigned.event("correction.answer", "correction:K2025-0001", Map.of("text", "旧台账里的理由"));
        assertThat(one())
                .as("what was published stays")
                .contains("第3处", "4月10日开放")
                .doesNotContain("改主意", "旧台账");
        acting.tried(officer, new AnswerCorrection("K2025-0001", true, "4月12日开放"));
        acting.tried(officer, new AnswerCorrection("K2025-0003", true, "谢谢"));
        assertThat(one()).contains("4月12日开放", "第三条").doesNotContain("4月10日", "\u202E");
        for (int i = 4; i < SendCorrection.MOST_A_DAY; i++) {
            assertThat(sent("第" + i)).isInstanceOf(Outcome.Done.class);
        }
        assertThat(sent("太多")).isInstanceOf(Outcome.Refused.class);
        assertThat(acting.tried(officer, new SendCorrection(hidden, "猜到了编号"))).isInstanceOf(Outcome.Absent.class);
    }
}
