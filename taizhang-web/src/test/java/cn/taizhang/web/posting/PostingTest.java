package cn.taizhang.web.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.web.hour.RoomClock;
import cn.taizhang.web.started.Assigned;
import cn.taizhang.web.started.Started;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reminders leave the room: a real conversation in SMTP, a real POST, failures, and a room that is killed between.
class PostingTest {

    private static final String SECRET = "一个足够长的共享密钥,至少十六字";

    private final Postbox postbox = new Postbox();
    private final Receiver receiver = new Receiver();
    private Started room = Started.empty(settings());
    private final Assigned assigned = new Assigned(room);

    private String[] settings() {
        return new String[] {
            "taizhang.now=2025-09-18T01:00:00Z",
            "taizhang.site=https://ledger.example.cn",
            "taizhang.mail.host=127.0.0.1",
            "taizhang.mail.port=" + postbox.port(),
            "taizhang.mail.from=taizhang@example.cn",
            "taizhang.mail.tls=none",
            "taizhang.webhook.url=" + receiver.url(),
            "taizhang.webhook.secret=" + SECRET
        };
    }

    @AfterEach
    void closes() {
        room.close();
        receiver.close();
        postbox.close();
    }

    private void tickAt(String instant) {
        room.context().getBean(RoomClock.class).set(Instant.parse(instant));
        room.context().getBean(Ticker.class).tick();
    }

    private MimeMessage mail(int number) {
        try {
            byte[] raw = postbox.received().get(number).getBytes(StandardCharsets.UTF_8);
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void leaveOnceByMailAndByWebhookAndAgainWhereTheyWereNotTaken()
            throws MessagingException, IOException, GeneralSecurityException {
        assigned.member("FGW", "李明", "liming@example.cn");
        String first = assigned.task("建成公办托育机构", "FGW", "2025-09-25");
        assigned.event("task.edit", "task:" + first, Map.of("title", "建成公办托育机构\r\nBcc: all@example.cn"));
        assigned.task("新建改扩建幼儿园", "FGW", "2025-10-18");
        assigned.task("没有邮箱的单位", "JYJ", "2025-09-25");
        receiver.answersWith(500);
        tickAt("2025-09-18T01:10:00Z");

        assertThat(postbox.received()).hasSize(1);
        assertThat(mail(0).getSubject()).isEqualTo("台账提醒:2 项(2025年9月18日)");
        assertThat(mail(0).getHeader("To")).containsExactly("liming@example.cn");
        assertThat(mail(0).getHeader("Bcc")).isNull();
        assertThat(mail(0).getAllRecipients()).hasSize(1);
        assertThat((String) mail(0).getContent())
                .contains("建成公办托育机构", "距到期还有 7 天", "due in 7 day(s)", "https://ledger.example.cn/tasks/" + first);

        assertThat(receiver.calls()).hasSize(3).allMatch(call -> call.status() == 500);
        receiver.answersWith(302);
        tickAt("2025-09-18T01:10:30Z");
        assertThat(receiver.calls()).as("before the pause is over").hasSize(3);
        tickAt("2025-09-18T01:11:30Z");
        assertThat(receiver.calls())
                .as("a redirect is no yes, and is not followed")
                .hasSize(6);
        receiver.answersWith(200);
        tickAt("2025-09-18T01:20:00Z");
        tickAt("2025-09-18T01:30:00Z");
        assertThat(receiver.calls()).hasSize(9);
        assertThat(keys(0)).isEqualTo(keys(6)).doesNotHaveDuplicates();
        JsonNode told = JsonMapper.shared().readTree(receiver.calls().get(6).body());
        assertThat(told.get("key").asString()).isEqualTo(first + "/due_soon/2025-09-25/7");
        assertThat(told.get("unit").asString()).isEqualTo("市发展改革委");
        assertThat(told.get("due").asString()).isEqualTo("2025-09-25");
        assertThat(told.get("address").asString()).isEqualTo("https://ledger.example.cn/tasks/" + first);
        assertThat(receiver.calls().get(6).headers().getFirst("X-Taizhang-Signature"))
                .isEqualTo("sha256=" + signature(receiver.calls().get(6).body()));
        assertThat(postbox.received()).as("one mail a person and day").hasSize(1);
    }

    private List<String> keys(int from) {
        return receiver.calls().subList(from, from + 3).stream()
                .map(call -> call.headers().getFirst("Idempotency-Key"))
                .toList();
    }

    private static String signature(String body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void goOutAgainUnderTheSameNameAfterACrash() throws MessagingException, IOException {
        assigned.member("FGW", "李明", "liming@example.cn");
        assigned.member("FGW", "钱工", "qian@example.cn");
        assigned.task("建成公办托育机构", "FGW", "2025-09-25");
        postbox.refuses("qian@example.cn");
        postbox.hangsUp(true);
        tickAt("2025-09-17T23:30:00Z");
        assertThat(postbox.received()).as("not before eight").isEmpty();
        tickAt("2025-09-18T01:10:00Z");
        assertThat(postbox.received()).hasSize(1);
        assertThat(room.get("/notices/settings").body()).contains("mail:liming@example.cn/2025-09-18", "no such user");

        Path ledger = room.ledger();
        room.close();
        postbox.hangsUp(false);
        room = Started.over(ledger, settings());
        tickAt("2025-09-18T01:12:00Z");
        assertThat(postbox.received()).hasSize(2);
        assertThat(mail(1).getMessageID()).isEqualTo(mail(0).getMessageID()).endsWith("@example.cn>");
        assertThat((String) mail(1).getContent()).isEqualTo(mail(0).getContent());

        postbox.refuses("");
        tickAt("2025-09-19T01:00:00Z");
        assertThat(postbox.received())
                .as("the one that was refused, a day later")
                .hasSize(3);
        assertThat(mail(2).getHeader("To")).containsExactly("qian@example.cn");
        tickAt("2025-09-19T01:05:00Z");
        assertThat(postbox.received()).hasSize(3);
    }

    @Test
    void areTriedFromThePageOfTheSettings() {
        MailServer server = room.context().getBean(MailServer.class);
        server.trial("liming@example.cn");
        assertThat(postbox.received()).hasSize(1);
        postbox.refuses("liming");
        assertThatThrownBy(() -> server.trial("liming@example.cn"))
                .isInstanceOf(NotSent.class)
                .hasMessageContaining("sending a mail through 127.0.0.1:")
                .hasMessageNotContaining("\n");
    }
}
