package cn.taizhang.web.check;

import cn.taizhang.app.check.CheckJson;
import cn.taizhang.app.check.Checked;
import cn.taizhang.app.console.Messages;
import cn.taizhang.app.console.Refused;
import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.door.People;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.upload.Incoming;
import cn.taizhang.web.upload.UploadName;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Takes in drafts to check; they are kept in memory for half an hour, and never in the ledger.
@RestController
@Tag(name = "checks")
final class CheckApi {

    /// The longest text that may be sent as JSON, in bytes: no report comes near it.
    private static final int MOST = 8 << 20;

    private final People people;
    private final Incoming incoming;
    private final Checking checking;
    private final Checkups checkups;
    private final JsonMapper json;

    CheckApi(People people, Incoming incoming, Checking checking, Checkups checkups, JsonMapper json) {
        this.people = people;
        this.incoming = incoming;
        this.checking = checking;
        this.checkups = checkups;
        this.json = json;
    }

    /// A draft that was typed or pasted.
    record Text(String name, String text) {}

    /// What is to be checked, against what; `ledger` false leaves out the reports of the ledger.
    record Ask(
            @Nullable String name,
            @Nullable String text,
            @Nullable List<Text> against,
            @Nullable Boolean ledger) {}

    /// What was found; `drafts` is as `check --format json` writes it.
    record Found(String id, String page, List<String> notes, JsonNode drafts) {}

    @PostMapping(path = "/api/v1/checks", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Needs(Permission.READ)
    @Operation(summary = "Checks the numbers of a draft; it is not added to the ledger")
    ResponseEntity<Found> check(
            HttpServletRequest request,
            @RequestParam("file") MultipartFile file,
            @RequestParam(name = "against", required = false) @Nullable List<MultipartFile> against,
            @RequestParam(defaultValue = "true") boolean ledger) {
        List<MultipartFile> others = against == null ? List.of() : against;
        ReadFile draft = read(file);
        List<ReadFile> earlier =
                others.stream().filter(one -> !one.isEmpty()).map(this::read).toList();
        return answer(request, checking.check(draft, earlier, ledger, people.of(request)));
    }

    private ReadFile read(MultipartFile file) {
        return incoming.read(UploadName.of(Objects.requireNonNullElse(file.getOriginalFilename(), "")), file);
    }

    @PostMapping(path = "/api/v1/checks", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Permission.READ)
    @Operation(
            summary = "Checks the numbers of a text; it is not added to the ledger",
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = Ask.class))))
    ResponseEntity<Found> checkText(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            throw new Refused("check.long", MOST >> 20);
        }
        Ask ask = ask(body);
        String text = Objects.requireNonNullElse(ask.text(), "");
        if (text.isBlank()) {
            throw new Refused("check.empty");
        }
        List<ReadFile> earlier = Objects.requireNonNullElse(ask.against(), List.<Text>of()).stream()
                .map(one -> read(one.name(), one.text()))
                .toList();
        boolean ledger = !Boolean.FALSE.equals(ask.ledger());
        ReadFile draft = read(Objects.requireNonNullElse(ask.name(), ""), text);
        return answer(request, checking.check(draft, earlier, ledger, people.of(request)));
    }

    private Ask ask(byte[] body) {
        try {
            return json.readValue(body, Ask.class);
        } catch (JacksonException e) {
            throw new Refused("check.json");
        }
    }

    private ReadFile read(String name, String text) {
        return incoming.read(UploadName.of(name.isBlank() ? "draft.txt" : name), text.getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<Found> answer(HttpServletRequest request, Checkup checkup) {
        Words words = Spoken.words(request);
        Checked checked = checkup.checked();
        JsonNode drafts = json.readTree(new CheckJson(new Messages(words.language()), true).of(List.of(checked)))
                .path("drafts");
        List<String> notes = checkup.notes().stream()
                .map(note -> words.say(note.key(), note.values().toArray()))
                .toList();
        return ResponseEntity.created(URI.create("/api/v1/checks/" + checkup.id()))
                .body(new Found(checkup.id(), "/check/" + checkup.id(), notes, drafts));
    }

    @DeleteMapping("/api/v1/checks/{id}")
    @Needs(Permission.READ)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forgets a draft and what was found in it")
    void forget(HttpServletRequest request, @PathVariable String id) {
        checkups.drop(id, people.of(request).name());
    }
}
