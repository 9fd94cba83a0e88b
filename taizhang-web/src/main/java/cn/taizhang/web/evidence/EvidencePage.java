package cn.taizhang.web.evidence;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.ledger.event.Event;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Sends one file of evidence: `/evidence/3117/2` is the second file of event 3117.
///
/// - Only to who may see what the event is about; to others it is absent like what is not there.
/// - Always to be saved, never shown as a page of this site; of a type that nothing runs.
@Controller
final class EvidencePage {

    private static final String OTHER = "application/octet-stream";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("txt", "text/plain;charset=UTF-8"),
            Map.entry("csv", "text/csv;charset=UTF-8"),
            Map.entry("docx", OFFICE + "wordprocessingml.document"),
            Map.entry("xlsx", OFFICE + "spreadsheetml.sheet"),
            Map.entry("pptx", OFFICE + "presentationml.presentation"));
    private static final int LONGEST = 18;

    private final Acting acting;
    private final Download download;

    EvidencePage(Acting acting, Download download) {
        this.acting = acting;
        this.download = download;
    }

    @GetMapping("/evidence/{event}/{number}")
    @Needs(Permission.TASKS)
    void file(Visit visit, HttpServletResponse response, @PathVariable String event, @PathVariable String number) {
        Absent absent = new Absent("file", event + "/" + number);
        Event told = visit.ledger().events().find(whole(event)).orElseThrow(() -> absent);
        if (!acting.ask(visit, (bureau, actor, today) -> bureau.sees(actor, told))) {
            throw absent;
        }
        List<Attached> files = Attached.of(told.fields());
        long at = whole(number);
        if (at < 1 || at > files.size()) {
            throw absent;
        }
        Attached file = files.get((int) at - 1);
        byte[] bytes = visit.ledger().attachments().bytes(file.sha256()).orElseThrow(() -> absent);
        response.setHeader("X-Content-Type-Options", "nosniff");
        download.send(visit, bytes, new Download.Named(type(file.name()), file.name()), response);
    }

    /// 0 for what is no number.
    private static long whole(String words) {
        boolean digits =
                !words.isEmpty() && words.length() <= LONGEST && words.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Long.parseLong(words) : 0;
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, OTHER);
    }
}
