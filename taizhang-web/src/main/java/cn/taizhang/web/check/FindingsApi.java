package cn.taizhang.web.check;

import cn.taizhang.app.check.CheckJson;
import cn.taizhang.app.check.CheckSarif;
import cn.taizhang.app.check.Checked;
import cn.taizhang.app.console.Messages;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.finding.Suppressions;
import cn.taizhang.table.file.Style;
import cn.taizhang.table.file.TableFormat;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Findings of a draft that was checked, as JSON, SARIF, a workbook, a table or a document of Word.
@RestController
@Tag(name = "checks")
final class FindingsApi {

    private static final Map<String, String> TYPES = Map.of(
            "json",
            "application/json",
            "sarif",
            "application/sarif+json",
            "csv",
            Download.type(TableFormat.CSV),
            "xlsx",
            Download.type(TableFormat.XLSX),
            "docx",
            Download.WORD);

    private final Checkups checkups;
    private final Download download;

    FindingsApi(Checkups checkups, Download download) {
        this.checkups = checkups;
        this.download = download;
    }

    @GetMapping("/api/v1/checks/{id:[0-9a-f]+}")
    @Needs(Permission.READ)
    @Operation(summary = "What was found in a draft")
    void findings(Visit visit, @PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        export(visit, id, "json", request, response);
    }

    @GetMapping("/api/v1/checks/{id:[0-9a-f]+}.{form}")
    @Needs(Permission.READ)
    @Operation(summary = "What was found in a draft as json, sarif, xlsx, csv or docx")
    void export(
            Visit visit,
            @PathVariable String id,
            @PathVariable String form,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String type = TYPES.get(form);
        if (type == null) {
            throw new Absent("page", request.getRequestURI());
        }
        Checkup checkup = checkups.of(id, visit.person().name());
        Checked checked = checkup.checked().passing(new Suppressions(visit.ledger()).all());
        Words words = Spoken.words(request);
        download.begin(visit, response, type, "findings." + form);
        write(checked, form, words, response.getOutputStream());
    }

    private static void write(Checked checked, String form, Words words, OutputStream out) throws IOException {
        Messages messages = new Messages(words.language());
        FindingTable table = new FindingTable(checked, words);
        switch (form) {
            case "sarif" ->
                out.write(new CheckSarif(messages).of(List.of(checked)).getBytes(StandardCharsets.UTF_8));
            case "xlsx" -> table.write(TableFormat.XLSX, new Style(false, words.isEnglish()), out);
            case "csv" -> table.write(TableFormat.CSV, Style.PLAIN, out);
            case "docx" -> table.writeWord(out);
            default ->
                out.write(new CheckJson(messages, true).of(List.of(checked)).getBytes(StandardCharsets.UTF_8));
        }
    }
}
