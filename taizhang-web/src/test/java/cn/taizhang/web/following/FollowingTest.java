package cn.taizhang.web.following;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.follow.Answers;
import cn.taizhang.web.started.Started;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FollowingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static void until(BooleanSupplier holds) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static long kept(Started room) {
        return Answers.ofTheApi(room, "&place=all").values().stream()
                .filter(row -> row.get("kept").asBoolean())
                .count();
    }

    @Test
    void entersWhatTheCommandWouldAndFollowsAgainWhatWasCorrected() {
        try (Started room = Started.withSamples("taizhang.follow=true")) {
            until(() -> kept(room) > 0);
            Map<String, JsonNode> api = Answers.ofTheApi(room, "");
            Map<String, JsonNode> command = Answers.ofTheCommand(room);
            assertThat(api.keySet()).isEqualTo(command.keySet());
            JsonNode gdp = command.values().stream()
                    .filter(row -> row.get("indicatorId").asString("").equals("gdp")
                            && row.get("verdict").asString().equals("missed"))
                    .findFirst()
                    .orElseThrow();
            String result =
                    gdp.get("results").asString(gdp.get("results").get(0).asString());
            assertThat(Started.command(
                            "correct",
                            result,
                            "--set",
                            "value=99",
                            "--by",
                            "李明",
                            "--ledger",
                            room.ledger().toString()))
                    .isNotNull();
            String id = Answers.encoded(gdp.get("link").asString());
            until(() -> Answers.json(room.get("/api/v1/links/" + id))
                    .get("link")
                    .get("outcome")
                    .get("verdict")
                    .asString()
                    .equals("exceeded"));
            assertThat(Answers.json(room.get("/api/v1/links/" + id))
                            .get("history")
                            .size())
                    .isEqualTo(2);
            until(() -> !room.context().getBean(Following.class).state().isBusy());
        }
    }

    @Test
    void restsWhereItIsSwitchedOff() {
        try (Started room = Started.withSamples()) {
            Following following = room.context().getBean(Following.class);
            assertThat(following.isRunning()).isFalse();
            assertThat(following.state()).isEqualTo(new Following.State(false, 0, 0));
        }
    }
}
