package cn.taizhang.web.congress;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.ballot.KeyHalf;
import cn.taizhang.web.account.FirstAdministrator;
import cn.taizhang.web.hour.RoomClock;
import cn.taizhang.web.started.Delivering;
import cn.taizhang.web.started.Form;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import cn.taizhang.web.visit.Writing;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// Votes and motions as deputies, units and the office work on them, by forms without scripts.
@TestInstance(Lifecycle.PER_CLASS)
class CongressTest {

    private static final String PASSWORD = "报告里的数字要能对上";
    private static final String SCOPE = "places=*;levels=*";
    private static final List<String> DEPUTIES = List.of("代表甲", "代表乙", "代表丙");

    private final Started room = Started.empty("taizhang.accounts=true");
    private final Map<String, Visitor> visitors = new HashMap<>();

    @BeforeAll
    void begins() {
        new Delivering(room, "2025-04-20").tasks();
        room.context().getBean(RoomClock.class).set(Instant.parse("2025-04-20T02:00:00Z"));
        String token = room.context().getBean(FirstAdministrator.class).token().orElseThrow();
        Visitor admin = new Visitor(room);
        visitors.put("林管理", admin);
        admin.submit(
                "/setup", "/setup", Map.of("token", token, "name", "林管理", "password", PASSWORD, "again", PASSWORD));
        admin.logIn("林管理", PASSWORD);
        account("周督查", "supervisor", SCOPE);
        account("赵琳", "lead_unit", SCOPE + ";units=JYJ");
        account("钱宁", "lead_unit", SCOPE + ";units=FGW");
        DEPUTIES.forEach(name -> account(name, "deputy", SCOPE));
    }

    private void account(String name, String role, String scope) {
        person("林管理")
                .submit(
                        "/system/accounts",
                        "/system/accounts",
                        Map.of("name", name, "password", PASSWORD, "role", role, "scope", scope));
        Visitor visitor = new Visitor(room);
        visitor.logIn(name, PASSWORD);
        visitors.put(name, visitor);
    }

    private Visitor person(String name) {
        return Objects.requireNonNull(visitors.get(name));
    }

    @AfterAll
    void closes() {
        visitors.values().forEach(Visitor::close);
        room.close();
    }

    private HttpResponse<String> send(String person, String action, String... fields) {
        Visitor visitor = person(person);
        Form form = new Form();
        form.text(
                "_csrf",
                Jsoup.parse(visitor.get("/account").body())
                        .select("meta[name=csrf]")
                        .attr("content"));
        for (int i = 0; i < fields.length; i += 2) {
            form.text(fields[i], fields[i + 1]);
        }
        return visitor.send(form.post(room.at(action))
                .header("Origin", "http://" + room.at("/").getAuthority()));
    }

    private String done(String person, String action, String... fields) {
        HttpResponse<String> answer = send(person, action, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.uri().getPath();
    }

    private void refused(String words, String person, String action, String... fields) {
        HttpResponse<String> answer = send(person, action, fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(words);
    }

    private Document page(String person, String path) {
        HttpResponse<String> answer = person(person).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private int status(String person, String path) {
        return person(person).get(path).statusCode();
    }

    private String candidate(String title) {
        String path = done("周督查", "/congress/candidates", "title", title, "beneficiaries", "老年人4万人", "money", "300");
        assertThat(status("代表甲", path)).isEqualTo(404);
        refused("理由", "周督查", path + "/screen", "into", "in");
        done("周督查", path + "/screen", "into", "in", "reason", "可行");
        assertThat(status("代表甲", path)).isEqualTo(200);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// Opens a vote with the halves that the form shows; they come first in the answer, the path last.
    private List<String> opened(String... fields) {
        Document form = page("周督查", "/congress/votes/new");
        assertThat(form.select("[name=roll]").text()).contains("代表甲", "代表丙");
        List<String> halves = form.select("code.half").eachText();
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("half", halves.getFirst(), "other", halves.getLast(), "roll", String.join("\n", DEPUTIES)));
        return List.of(halves.getFirst(), halves.getLast(), done("周督查", "/congress/votes", all.toArray(String[]::new)));
    }

    @Test
    void votesInSecretAndCountsInPublic() {
        String one = candidate("新建社区养老服务站");
        String two = candidate("改造老旧小区");
        refused("须多于名额", "周督查", "/congress/votes", opening(one, two, "2"));
        List<String> vote = opened("title", "民生实事票决", "places", "1", "item", one, "item", two, "receipts", "yes");
        String path = vote.get(2);
        assertThat(status("赵琳", path)).isEqualTo(404);
        assertThat(page("代表甲", "/congress").select("main").text()).contains("待您投票");
        refused("至多选 1 个", "代表甲", path + "/cast", "item", one, "item", two);
        HttpResponse<String> receipt = send("代表甲", path + "/cast", "item", one);
        String number = Jsoup.parse(receipt.body()).select("code.half").text();
        assertThat(number).hasSize(32);
        refused("每人一票", "代表甲", path + "/cast", "item", two);
        done("代表乙", path + "/cast", "item", one);
        refused("不在此次表决的代表名单中", "周督查", path + "/cast", "item", one);

        for (String person : List.of("周督查", "代表乙", "林管理")) {
            String shown = person(person).get(path).body();
            assertThat(shown).doesNotContain(number, "重新计票");
        }
        assertThat(person("林管理").get("/audit").body()).contains("投票", "代表乙").doesNotContain(number);
        assertThat(person("代表甲").get(path + "/ballots.csv").body()).doesNotContain(number);
        room.context().getBean(Writing.class).write(ledger -> {
            ledger.events().each(0, event -> assertThat(event.json()).doesNotContain(number, vote.get(0), vote.get(1)));
            return true;
        });

        refused("密钥不对", "周督查", path + "/close", "half", vote.get(0), "other", vote.get(0));
        assertThat(send("代表乙", path + "/close", "half", vote.get(0), "other", vote.get(1))
                        .statusCode())
                .isEqualTo(403);
        done("周督查", path + "/close", "half", vote.get(1), "other", vote.get(0));
        Document counted = page("代表甲", path);
        assertThat(counted.select("pre.ballots").text()).contains(number + " 10");
        assertThat(counted.select("main").text()).contains("通过", "未入选", "相符", "票数太少", "所有选票相同");
        assertThat(person("代表甲").get(path + "/ballots.csv").body()).contains(number);
        String task = done("周督查", "/congress/candidates/" + one + "/task", "lead", "JYJ", "due", "2025-12-31");
        judge(task.substring(task.lastIndexOf('/') + 1));
    }

    private static String[] opening(String one, String two, String places) {
        return new String[] {
            "title",
            "票决",
            "places",
            places,
            "item",
            one,
            "item",
            two,
            "roll",
            "代表甲",
            "half",
            KeyHalf.fresh().words(),
            "other",
            KeyHalf.fresh().words()
        };
    }

    private void judge(String task) {
        List<String> vote = opened("kind", "MIDYEAR", "title", "年中测评", "item", task, "rule", "ROLL");
        done("代表甲", vote.get(2) + "/cast", "grade0", "3");
        done("代表乙", vote.get(2) + "/cast", "grade0", "1");
        done("周督查", vote.get(2) + "/close", "half", vote.get(0), "other", vote.get(1));
        assertThat(page("周督查", vote.get(2)).select("main").text()).contains("1 / 2", "未通过", "登记为问题");
        assertThat(page("代表丙", vote.get(2)).select("main").text()).doesNotContain("登记为问题");
    }

    @Test
    void answersAMotionUntilItsDeputiesAreSatisfied() {
        String path =
                done("周督查", "/motions", "kind", "SUGGESTION", "title", "增加校门口停车位", "number", "45", "deputies", "代表甲");
        refused("已登记为", "周督查", "/motions", "kind", "SUGGESTION", "title", "又一件", "number", "45", "deputies", "代表甲");
        assertThat(status("赵琳", path)).isEqualTo(404);
        done("周督查", path + "/assign", "lead", "JYJ");
        assertThat(page("赵琳", path).select("main").text()).contains("2025年7月20日");
        assertThat(status("钱宁", path)).isEqualTo(404);
        refused("您不能做这件事", "代表甲", path + "/answer", "reply", "A", "text", "已办");
        done("赵琳", path + "/answer", "reply", "B", "text", "列入明年计划");
        refused("您不能做这件事", "赵琳", path + "/judge", "opinion", "SATISFIED");
        refused("理由", "代表甲", path + "/judge", "opinion", "DISSATISFIED");
        done("代表甲", path + "/judge", "opinion", "DISSATISFIED", "reason", "没有时间表");
        assertThat(page("赵琳", path).select("main").text()).contains("重新办理", "没有时间表");
        done("赵琳", path + "/answer", "reply", "A", "text", "已划定停车位20个");
        refused("哪位提出人", "周督查", path + "/judge", "opinion", "SATISFIED", "doer", "代表乙");
        done("周督查", path + "/judge", "opinion", "SATISFIED", "doer", "代表甲");
        done("周督查", path + "/link", "task", "T2025-0001");
        assertThat(page("周督查", "/motions?state=closed").select("main").text()).contains("100.0% (1/1)", "A类:已解决或采纳");
        assertThat(person("赵琳").get("/motions.csv").body()).contains("增加校门口停车位");
        assertThat(person("钱宁").get("/motions.csv").body()).doesNotContain("增加校门口停车位");
    }
}
