package cn.taizhang.web.record;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.entry.EntryJson;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// One record, its history, and a person's word on it.
@RestController
@Tag(name = "records")
final class RecordApi {

    private final Speaking speaking;

    RecordApi(Speaking speaking) {
        this.speaking = speaking;
    }

    /// A word with its reason; `values` are columns to correct, an empty word clears one; `seen` is the `seq` of the
    /// record when it was looked at.
    record Said(
            @Nullable String reason,
            @Nullable Map<String, @Nullable String> values,
            @Nullable Long seen) {

        Speaking.Said plain() {
            Map<String, String> set = new HashMap<>();
            if (values != null) {
                values.forEach((name, value) -> set.put(name, Objects.requireNonNullElse(value, "")));
            }
            return new Speaking.Said(
                    Objects.requireNonNullElse(reason, "").strip(), set, Objects.requireNonNullElse(seen, 0L));
        }
    }

    @GetMapping("/api/v1/records/{id}")
    @Needs(Permission.READ)
    @Operation(summary = "One record")
    EntryJson record(Visit visit, @PathVariable String id) {
        Found found = Found.of(visit, id);
        return EntryJson.of(found.entry(), found.holding());
    }

    @GetMapping("/api/v1/records/{id}/history")
    @Needs(Permission.READ)
    @Operation(summary = "All that was ever said of a record, the newest first")
    List<Step> history(Visit visit, @PathVariable String id, HttpServletRequest request) {
        return Step.all(Found.of(visit, id).told(), Spoken.words(request));
    }

    @PostMapping("/api/v1/records/{id}/accept")
    @Needs(Permission.REVIEW)
    @Operation(summary = "Confirm a record")
    EntryJson accept(Visit visit, @PathVariable String id, @RequestBody Said said, HttpServletRequest request) {
        return speak(visit, id, Word.ACCEPT, said, Spoken.words(request));
    }

    @PostMapping("/api/v1/records/{id}/correct")
    @Needs(Permission.REVIEW)
    @Operation(summary = "Correct columns of a record")
    EntryJson correct(Visit visit, @PathVariable String id, @RequestBody Said said, HttpServletRequest request) {
        return speak(visit, id, Word.CORRECT, said, Spoken.words(request));
    }

    @PostMapping("/api/v1/records/{id}/reject")
    @Needs(Permission.REVIEW)
    @Operation(summary = "Strike a record out")
    EntryJson reject(Visit visit, @PathVariable String id, @RequestBody Said said, HttpServletRequest request) {
        return speak(visit, id, Word.REJECT, said, Spoken.words(request));
    }

    @PostMapping("/api/v1/records/{id}/undo")
    @Needs(Permission.REVIEW)
    @Operation(summary = "Take the last word of a person back")
    EntryJson undo(Visit visit, @PathVariable String id, @RequestBody Said said, HttpServletRequest request) {
        return speak(visit, id, Word.UNDO, said, Spoken.words(request));
    }

    private EntryJson speak(Visit visit, String id, Word word, Said said, Words words) {
        speaking.speak(visit, id, word, said.plain(), words);
        return record(visit, id);
    }
}
