package cn.taizhang.web.notices;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.account.FirstAdministrator;
import cn.taizhang.web.posting.Ticker;
import cn.taizhang.web.started.Assigned;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// 提醒 as people see it, each their own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticesTest {

    private static final String PASSWORD = "报告里的数字要能对上";

    private final Started room = Started.empty("taizhang.accounts=true", "taizhang.now=2025-09-18T01:00:00Z");
    private final Map<String, Visitor> people = new HashMap<>();

    @BeforeAll
    void raisesReminders() {
        String token = room.context().getBean(FirstAdministrator.class).token().orElseThrow();
        Visitor administrator = person("王管理");
        administrator.submit(
                "/setup", "/setup", Map.of("token", token, "name", "王管理", "password", PASSWORD, "again", PASSWORD));
        administrator.logIn("王管理", PASSWORD);
        add("李明", "lead_unit", "places=*;levels=*;units=FGW");
        add("赵琳", "lead_unit", "places=*;levels=*;units=JYJ");
        add("周督查", "supervisor", "");
        add("系统", "system", "");
        Assigned assigned = new Assigned(room);
        assigned.task("建成公办托育机构", "FGW", "2025-09-25");
        assigned.task("新建改扩建幼儿园", "JYJ", "2025-09-18");
        room.context().getBean(Ticker.class).tick();
    }

    private void add(String name, String role, String scope) {
        person("王管理")
                .submit(
                        "/system/accounts",
                        "/system/accounts",
                        Map.of("name", name, "password", PASSWORD, "role", role, "scope", scope));
        person(name).logIn(name, PASSWORD);
    }

    private Visitor person(String name) {
        return people.computeIfAbsent(name, _ -> new Visitor(room));
    }

    @AfterAll
    void closes() {
        people.values().forEach(Visitor::close);
        room.close();
    }

    private Document page(String name, String path) {
        return Jsoup.parse(person(name).get(path).body());
    }

    @Test
    void showEachPersonTheirOwnAndNobodyElses() {
        assertThat(page("李明", "/notices").select("tbody tr").text()).contains("距到期还有 7 天", "建成公办托育机构", "T2025-0001");
        assertThat(page("李明", "/notices").text()).doesNotContain("幼儿园").doesNotContain("市教育局");
        assertThat(page("赵琳", "/notices").select("tbody tr").text()).contains("今天到期", "T2025-0002");
        assertThat(page("周督查", "/notices").select("tbody tr")).isEmpty();
        assertThat(person("赵琳").get("/notices.csv").body()).contains("幼儿园").doesNotContain("托育");
        assertThat(person("系统").get("/notices").statusCode()).isEqualTo(403);
        assertThat(person("赵琳").get("/notices?lang=en&reason=due_today").body()).contains("due today");
        assertThat(person("赵琳").get("/notices?lang=zh").body()).contains("今天到期");
        assertThat(person("赵琳").get("/notices?reason=later").statusCode()).isEqualTo(400);
    }

    @Test
    void ringUntilTheyAreRead() {
        assertThat(page("赵琳", "/").select("a.bell").text()).isEqualTo("提醒 1");
        Map<String, String> foreign = new HashMap<>();
        Document page = page("赵琳", "/notices?read=no");
        String upto = page.select("input[name=upto]").val();
        foreign.put("_csrf", page.select("input[name=_csrf]").val());
        foreign.put("key", "T2025-0001/due_soon/2025-09-25/7");
        assertThat(person("赵琳").post("/notices/read", foreign).statusCode()).isEqualTo(404);

        var back = person("赵琳").submit("/notices?read=no", "/notices/read?read=no", Map.of("upto", upto));
        assertThat(Objects.requireNonNull(back.uri().getQuery())).isEqualTo("read=no");
        assertThat(page("赵琳", "/notices?read=no").select("tbody tr")).isEmpty();
        assertThat(page("赵琳", "/notices").select("tbody tr")).hasSize(1);
        assertThat(page("赵琳", "/").select("a.bell").text()).isEqualTo("提醒");
        assertThat(page("李明", "/").select("a.bell").text()).isEqualTo("提醒 1");
    }

    @Test
    void areSetByWhoConfigures() {
        assertThat(person("李明").get("/notices/settings").statusCode()).isEqualTo(403);
        String here = "/notices/settings";
        assertThat(person("系统")
                        .submit(here, here, Map.of("before", "60,30、 7", "leaders", "wang@example.cn"))
                        .statusCode())
                .isEqualTo(200);
        Document page = page("系统", here);
        assertThat(page.select("input[name=before]").val()).isEqualTo("60、30、7");
        assertThat(page.select("textarea[name=leaders]").text()).isEqualTo("wang@example.cn");
        assertThat(person("系统").submit(here, here, Map.of("overdue", "一天")).statusCode())
                .isEqualTo(422);
        assertThat(person("系统")
                        .submit(here, here, Map.of("supervision", "a@b.cn\nx"))
                        .body())
                .contains("督查室邮箱");
        assertThat(person("系统")
                        .submit(here, here + "/trial", Map.of("to", "a@b.cn"))
                        .body())
                .contains("没有启用邮件");
    }
}
