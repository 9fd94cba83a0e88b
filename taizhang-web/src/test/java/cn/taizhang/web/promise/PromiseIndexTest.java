package cn.taizhang.web.promise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.door.Person;
import cn.taizhang.web.follow.Answers;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.visit.Desks;
import cn.taizhang.web.visit.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PromiseIndexTest {

    @Test
    void countsEveryPromiseAsItsLineSays() {
        try (Started room = Started.withSamples()) {
            List<String> ids = Answers.ofTheCommand(room).entrySet().stream()
                    .filter(row -> row.getValue().get("verdict").asString().equals("kept"))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .limit(3)
                    .toList();
            agree(room);
            say(room, ids.get(0), "accept", "{}");
            say(room, ids.get(1), "reject", "{}");
            say(room, ids.get(2), "correct", "{\"verdict\": \"undeterminable\"}");
            agree(room);
        }
    }

    private static void say(Started room, String id, String act, String json) {
        assertThat(room.send("POST", "/api/v1/links/" + Answers.encoded(id) + "/" + act, json)
                        .statusCode())
                .isEqualTo(200);
    }

    private static void agree(Started room) {
        PromiseIndex index = room.context().getBean(PromiseIndex.class);
        PromiseLines lines = room.context().getBean(PromiseLines.class);
        try (Visit visit = room.context().getBean(Desks.class).visit(Person.owner())) {
            Map<Long, PromiseIndex.Page> pages = index.pages(visit);
            assertThat(pages).hasSize(3);
            for (Pair pair : Pairs.of(visit).all()) {
                List<PromiseLine> all =
                        lines.of(visit.ledger(), pair, Instant.MAX, PromiseLines.carried(visit.ledger()));
                PromiseIndex.Page page = Objects.requireNonNull(pages.get(pair.document()));
                assertThat(page.codes())
                        .containsExactly(all.stream().mapToInt(PromiseCode::of).toArray());
                assertThat(page.ids())
                        .containsExactly(all.stream()
                                .mapToInt(line -> line.id().hashCode())
                                .toArray());
            }
        }
    }
}
