package cn.taizhang.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.account.FirstAdministrator;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/// The deputies of the people's congress, who log in to a room of their own over the same ledger and vote there.
final class Deputies implements AutoCloseable {

    private static final String PASSWORD = "报告里的数字要能对上";
    private static final List<String> NAMES = List.of("代表甲", "代表乙", "代表丙");

    private final Started room;
    private final Visitor administrator;
    private final Map<String, Visitor> all = new LinkedHashMap<>();

    Deputies(Path ledger, String now) {
        this.room = Started.over(ledger, "taizhang.accounts=true", "taizhang.now=" + now);
        this.administrator = new Visitor(room);
        String token = room.context().getBean(FirstAdministrator.class).token().orElseThrow();
        administrator.submit(
                "/setup", "/setup", Map.of("token", token, "name", "林管理", "password", PASSWORD, "again", PASSWORD));
        administrator.logIn("林管理", PASSWORD);
        for (String name : NAMES) {
            administrator.submit(
                    "/system/accounts",
                    "/system/accounts",
                    Map.of("name", name, "password", PASSWORD, "role", "deputy", "scope", "places=*;levels=*"));
            Visitor visitor = new Visitor(room);
            visitor.logIn(name, PASSWORD);
            all.put(name, visitor);
        }
    }

    /// Each casts one ballot and is refused another; the first item passes, the second does not.
    void judge(String vote) {
        List<Map<String, String>> ballots = List.of(
                Map.of("grade0", "3", "grade1", "1"),
                Map.of("grade0", "2", "grade1", "1"),
                Map.of("grade0", "3", "grade1", "3"));
        int[] next = {0};
        all.forEach((name, visitor) -> {
            Map<String, String> ballot = new HashMap<>(ballots.get(next[0]++));
            ballot.put("sure", "yes");
            ballot.put(
                    "_csrf",
                    Jsoup.parse(visitor.get("/account").body())
                            .select("meta[name=csrf]")
                            .attr("content"));
            assertThat(visitor.post(vote + "/cast", ballot).statusCode()).isEqualTo(200);
            assertThat(visitor.post(vote + "/cast", ballot).statusCode())
                    .as("a second ballot of " + name)
                    .isEqualTo(422);
        });
    }

    @Override
    public void close() {
        all.values().forEach(Visitor::close);
        administrator.close();
        room.close();
    }
}
