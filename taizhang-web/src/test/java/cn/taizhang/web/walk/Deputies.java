package cn.taizhang.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.account.FirstAdministrator;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;

/// The deputies of the people's congress and who opens the vote, who log in to a room of their own over the same
/// ledger.
final class Deputies implements AutoCloseable {

    private static final String PASSWORD = "报告里的数字要能对上";
    private static final String OFFICER = "周督查";
    private static final List<String> NAMES = List.of("代表甲", "代表乙", "代表丙");

    private final Started room;
    private final Visitor administrator;
    private final Map<String, Visitor> all = new LinkedHashMap<>();
    private final Map<String, String> halves = new LinkedHashMap<>();

    Deputies(Path ledger, String now) {
        this.room = Started.over(ledger, "taizhang.accounts=true", "taizhang.now=" + now);
        this.administrator = new Visitor(room);
        String token = room.context().getBean(FirstAdministrator.class).token().orElseThrow();
        administrator.submit(
                "/setup", "/setup", Map.of("token", token, "name", "林管理", "password", PASSWORD, "again", PASSWORD));
        administrator.logIn("林管理", PASSWORD);
        arrives(OFFICER, "supervisor");
        NAMES.forEach(name -> arrives(name, "deputy"));
    }

    private void arrives(String name, String role) {
        administrator.submit(
                "/system/accounts",
                "/system/accounts",
                Map.of("name", name, "password", PASSWORD, "role", role, "scope", "places=*;levels=*"));
        Visitor visitor = new Visitor(room);
        visitor.logIn(name, PASSWORD);
        all.put(name, visitor);
    }

    private String sends(String name, String path, Map<String, String> fields) {
        HttpResponse<String> answer = posted(name, path, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.uri().getPath();
    }

    private HttpResponse<String> posted(String name, String path, Map<String, String> fields) {
        Visitor visitor = Objects.requireNonNull(all.get(name));
        Map<String, String> sent = new HashMap<>(fields);
        sent.put(
                "_csrf",
                Jsoup.parse(visitor.get("/account").body())
                        .select("meta[name=csrf]")
                        .attr("content"));
        return visitor.post(path, sent);
    }

    private String half(String name, String path) {
        Visitor visitor = Objects.requireNonNull(all.get(name));
        return Jsoup.parse(visitor.get(path).body()).select("code.half").text();
    }

    /// The office opens a vote over two tasks with the last deputy as second teller; answers with its path.
    String open(String title, String one) {
        String half = half(OFFICER, "/congress/votes/new?kind=MIDYEAR");
        String vote = sends(
                OFFICER,
                "/congress/votes",
                Map.of(
                        "kind",
                        "MIDYEAR",
                        "title",
                        title,
                        "item",
                        one,
                        "roll",
                        String.join("\n", NAMES),
                        "teller",
                        NAMES.getLast(),
                        "half",
                        half));
        String other = half(NAMES.getLast(), vote);
        sends(NAMES.getLast(), vote + "/key", Map.of("half", other));
        halves.put(OFFICER, half);
        halves.put(NAMES.getLast(), other);
        return vote;
    }

    /// Each teller gives their half.
    void count(String vote) {
        halves.forEach((name, half) -> sends(name, vote + "/close", Map.of("half", half)));
    }

    /// Each casts one ballot and is refused another; the first item passes, the second does not.
    void judge(String vote) {
        List<Map<String, String>> ballots = List.of(
                Map.of("grade0", "3", "grade1", "1"),
                Map.of("grade0", "2", "grade1", "1"),
                Map.of("grade0", "3", "grade1", "3"));
        for (int i = 0; i < ballots.size(); i++) {
            sends(NAMES.get(i), vote + "/cast", ballots.get(i));
            assertThat(posted(NAMES.get(i), vote + "/cast", ballots.get(i)).statusCode())
                    .as("a second ballot of " + NAMES.get(i))
                    .isEqualTo(422);
        }
    }

    @Override
    public void close() {
        all.values().forEach(Visitor::close);
        administrator.close();
        room.close();
    }
}
