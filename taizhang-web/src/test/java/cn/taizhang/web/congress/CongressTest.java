package cn.taizhang.web.congress;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.ballot.KeyHalf;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.opening.ReleaseTask;
import cn.taizhang.delivery.opening.SwitchPublic;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.web.account.FirstAdministrator;
import cn.taizhang.web.hour.RoomClock;
import cn.taizhang.web.office.Acting;
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
import java.util.stream.Stream;
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

    /// Opens a vote as one person with the half that the form shows, and gives the key of the second teller as 代表乙: the
    /// halves come first in the answer, the path last.
    private List<String> opened(String... fields) {
        Document form = page("周督查", "/congress/votes/new");
        assertThat(form.select("[name=roll]").text()).contains("代表甲", "代表丙");
        assertThat(form.select("code.half")).hasSize(1);
        String half = form.select("code.half").text();
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("half", half, "teller", "代表乙", "roll", String.join("\n", DEPUTIES)));
        String path = done("周督查", "/congress/votes", all.toArray(String[]::new));
        assertThat(page("周督查", path).select("code.half")).isEmpty();
        assertThat(page("代表甲", path).select("form.ballot, code.half")).isEmpty();
        assertThat(page("代表乙", "/congress").select("main").text()).contains("待您设密钥");
        String other = page("代表乙", path).select("code.half").text();
        refused("您不是此次表决的监票人", "周督查", path + "/key", "half", other);
        done("代表乙", path + "/key", "half", other);
        return List.of(half, other, path);
    }

    /// What is no ballot is told so, and nobody has voted.
    private void odd(String words, String path, String... fields) {
        HttpResponse<String> answer = send("代表甲", path + "/cast", fields);
        assertThat(answer.statusCode()).as(words).isEqualTo(400);
        assertThat(answer.body()).contains(words);
        assertThat(page("代表甲", path).select("form.ballot")).hasSize(1);
    }

    /// Each teller gives their own half, by their own account.
    private void counts(List<String> vote) {
        String close = vote.get(2) + "/close";
        refused("密钥不对", "周督查", close, "half", vote.get(1));
        done("周督查", close, "half", vote.get(0));
        Document half = page("周督查", vote.get(2));
        assertThat(half.select("main").text()).contains("周督查 已填写,待 代表乙").doesNotContain("重新计票");
        done("周督查", close, "half", vote.get(0));
        refused("密钥不对", "代表乙", close, "half", vote.get(0));
        done("代表乙", close, "half", vote.get(1));
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
        odd("选了 2 个,至多选 1 个", path, "item", one, "item", two);
        odd("没有选任何项目", path);
        odd("没有选任何项目", path, "grade0", "3");
        odd("请重新打开页面", path, "item", "C2025-9999");
        odd("请重新打开页面", path, "item", one, "item", one);
        odd("请只留一种", path, "item", one, "none", "yes");
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

        refused("不能开箱", "周督查", path + "/close", "half", vote.get(0));
        assertThat(page("周督查", path).select("main").text()).contains("已投 2 人,未达法定人数 3 人");
        done("代表丙", path + "/cast", "item", one);
        refused("请计票,或写明理由作废", "周督查", path + "/fail");
        assertThat(send("代表乙", path + "/fail").statusCode()).isEqualTo(403);
        refused("您不是此次表决的监票人", "代表甲", path + "/close", "half", vote.get(0));
        counts(vote);
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
            String.join("\n", DEPUTIES),
            "half",
            KeyHalf.fresh().words(),
            "teller",
            "代表乙"
        };
    }

    private void judge(String task) {
        List<String> vote = opened("kind", "MIDYEAR", "title", "年中测评", "item", task, "rule", "ROLL");
        odd("第 1 项", vote.get(2));
        odd("第 1 项", vote.get(2), "grade0", "");
        odd("请重新打开页面", vote.get(2), "grade0", "4");
        odd("请重新打开页面", vote.get(2), "grade0", "满意");
        done("代表甲", vote.get(2) + "/cast", "grade0", "3");
        done("代表乙", vote.get(2) + "/cast", "grade0", "1");
        done("代表丙", vote.get(2) + "/cast", "grade0", "0");
        counts(vote);
        assertThat(page("周督查", vote.get(2)).select("main").text()).contains("1 / 2", "未通过", "登记为问题");
        assertThat(page("代表丙", vote.get(2)).select("main").text()).doesNotContain("登记为问题");
        Acting acting = room.context().getBean(Acting.class);
        acting.tried(Actor.alone("周督查"), new TakeStep(task, Step.FILE, Fields.NONE));
        acting.tried(Actor.alone("周督查"), new ReleaseTask(List.of(task), true, List.of()));
        acting.tried(Actor.alone("林管理"), new SwitchPublic(true));
        assertThat(page("代表丙", "/public/" + task).select("main").text()).contains("满意 1", "票数太少");
    }

    @Test
    void refusesWhoIsNoDeputyAndSettingsThatAreNone() {
        String one = candidate("扩建体育公园");
        String two = candidate("新建托育中心");
        for (String name : List.of("周督查", "赵琳", "路人甲")) {
            String[] fields = opening(one, two, "1");
            fields[9] = "代表甲\n代表乙\n" + name;
            refused("不是在用的“代表”账号:" + name, "周督查", "/congress/votes", fields);
        }
        done("林管理", "/congress/settings", "adoption", "CAST", "satisfaction", "CAST", "quorum", "TWO_THIRDS");
        assertThat(page("林管理", "/congress/settings")
                        .select("[name=quorum] [selected]")
                        .attr("value"))
                .isEqualTo("TWO_THIRDS");
        for (String setting : List.of("adoption", "satisfaction", "quorum")) {
            Map<String, String> all =
                    new HashMap<>(Map.of("adoption", "NONE", "satisfaction", "ROLL", "quorum", "HALF"));
            all.put(setting, "x");
            String[] fields = all.entrySet().stream()
                    .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                    .toArray(String[]::new);
            HttpResponse<String> answer = send("林管理", "/congress/settings", fields);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("不能设为“x”");
        }
        assertThat(page("林管理", "/congress/settings")
                        .select("[name=adoption] [selected]")
                        .attr("value"))
                .isEqualTo("CAST");
        assertThat(send("林管理", "/congress/settings", "adoption", "NONE", "satisfaction", "ROLL", "quorum", " ")
                        .body())
                .contains("请选定“");
        done("林管理", "/congress/settings", "adoption", "NONE", "satisfaction", "ROLL", "quorum", "HALF");
        String path = opened("title", "将流会的票决", "places", "1", "item", one, "item", two)
                .get(2);
        done("代表丙", path + "/cast", "none", "yes");
        done("周督查", path + "/fail");
        assertThat(page("代表甲", path).select("main").text())
                .contains("未达法定人数", "没有开启任何选票")
                .doesNotContain("不在名单上");
        account("代表丁", "deputy", SCOPE);
        String left = opened("title", "漏了一人的票决", "places", "1", "item", one, "item", two)
                .get(2);
        assertThat(page("代表甲", left).select("main").text()).contains("1 个在用的“代表”账号不在名单上");
        refused("名额不能是“abc”", "周督查", "/congress/votes", opening(one, two, "abc"));
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
        assertThat(page("周督查", path).select("form[action='" + path + "']")).isEmpty();
        refused("已办结,不能修改", "周督查", path, "kind", "SUGGESTION", "title", "改名", "deputies", "代表甲");
        refused("须填写任务编号", "周督查", path + "/link", "task", " ");
        done("周督查", path + "/link", "task", "T2025-0001");
        assertThat(page("周督查", "/motions?state=closed").select("main").text()).contains("100.0% (1/1)", "A类:已解决或采纳");
        assertThat(person("赵琳").get("/motions.csv").body()).contains("增加校门口停车位");
        assertThat(person("钱宁").get("/motions.csv").body()).doesNotContain("增加校门口停车位");
    }
}
