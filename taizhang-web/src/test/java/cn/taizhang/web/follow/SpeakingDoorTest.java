package cn.taizhang.web.follow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Started;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SpeakingDoorTest {

    private final Started room = Started.withSamples();

    @AfterEach
    void close() {
        room.close();
    }

    private HttpResponse<String> say(String id, String act, String last, String json) {
        return room.send("POST", "/api/v1/links/" + Answers.encoded(id) + "/" + act + "?last=" + last, json);
    }

    private String some(String verdict) {
        return Answers.ofTheApi(room, "&years=2023&verdict=" + verdict).keySet().stream()
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private JsonNode link(String id) {
        return Answers.json(room.get("/api/v1/links/" + Answers.encoded(id))).get("link");
    }

    @Test
    void hearsAPersonBeforeTheRulesEvenWhereNothingWasKeptYet() {
        String id = some("missed");
        JsonNode said = Answers.json(say(id, "correct", "0", "{\"verdict\": \"partly\", \"reason\": \"公报为准\"}"));
        assertThat(said.get("outcome").get("verdict").asString()).isEqualTo("partly");
        assertThat(said.get("outcome").get("basis").asString()).isEqualTo("person");
        assertThat(said.get("proposed").asString()).isEqualTo("missed");
        assertThat(said.get("voice").get("reason").asString()).isEqualTo("公报为准");
        assertThat(Answers.ofTheApi(room, "&years=2023&verdict=partly")).containsKey(id);
        assertThat(Answers.ofTheApi(room, "&spoken=corrected")).containsOnlyKeys(id);
        Map<String, JsonNode> command = Answers.ofTheCommand(room);
        JsonNode told = Objects.requireNonNull(command.get(id), id);
        assertThat(told.get("verdict").asString()).isEqualTo("partly");
        assertThat(told.get("basis").asString()).isEqualTo("person");
    }

    @Test
    void refusesToSpeakOverAnotherUnseen() {
        String id = some("kept");
        JsonNode first = Answers.json(say(id, "accept", "0", "{}"));
        HttpResponse<String> second = say(id, "reject", "0", "{}");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(link(id).get("voice").get("act").asString()).isEqualTo("accepted");
        String seen = first.get("voice").get("entry").asString();
        assertThat(Answers.json(say(id, "reject", seen, "{\"reason\": \"口径不同\"}"))
                        .get("outcome")
                        .get("verdict")
                        .asString())
                .isEqualTo("undeterminable");
        assertThat(Answers.json(room.get("/api/v1/links/" + Answers.encoded(id)))
                        .get("history")
                        .valueStream()
                        .map(word -> word.get("act").asString()))
                .containsExactly("appeared", "accepted", "rejected");
    }

    @Test
    void takesTheOnlyWordBackSoThatTheProposalStands() {
        String id = some("kept");
        String said = Answers.json(say(id, "reject", "0", "{}"))
                .get("voice")
                .get("entry")
                .asString();
        JsonNode back = Answers.json(say(id, "undo", said, "{\"reason\": \"看错了\"}"));
        assertThat(back.get("outcome").get("verdict").asString()).isEqualTo("kept");
        assertThat(back.get("outcome").get("basis").asString()).isNotEqualTo("person");
        assertThat(back.get("voice").get("act").asString()).isEqualTo("withdrawn");
        assertThat(Answers.ofTheApi(room, "&spoken=rejected")).isEmpty();
        assertThat(Answers.ofTheApi(room, "&spoken=none")).containsKey(id);
        assertThat(room.get("/follow/" + Answers.encoded(id)).body()).contains("已撤回");
        assertThat(say(id, "undo", back.get("voice").get("entry").asString(), "{}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesWhatALinkCannotBe() {
        String id = some("kept");
        HttpResponse<String> odd = say(id, "correct", "0", "{\"verdict\": \"well\", \"results\": [\"nobody\"]}");
        assertThat(odd.statusCode()).isEqualTo(400);
        assertThat(odd.body()).contains("verdict=well").contains("nobody");
        assertThat(say(id, "correct", "0", "{\"verdict\": \"kept\"}").statusCode())
                .isEqualTo(400);
        assertThat(say(id, "accept", "0", "{").statusCode()).isEqualTo(400);
        assertThat(say("nobody@2024", "accept", "0", "{}").statusCode()).isEqualTo(404);
        assertThat(link(id).get("voice").get("entry").asLong()).isZero();
    }

    @Test
    void choosesAnotherResult() {
        String id = some("not_mentioned");
        String result = Answers.ofTheApi(room, "&years=2023&verdict=exceeded&type=fact").values().stream()
                .map(row -> row.get("results").get(0).get("record").asString())
                .filter(record -> record.contains(":fact:"))
                .findFirst()
                .orElseThrow();
        JsonNode said =
                Answers.json(say(id, "correct", "0", "{\"verdict\": \"kept\", \"results\": [\"" + result + "\"]}"));
        assertThat(said.get("results").get(0).get("record").asString()).isEqualTo(result);
    }
}
