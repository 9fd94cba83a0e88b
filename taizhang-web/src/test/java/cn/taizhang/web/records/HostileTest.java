package cn.taizhang.web.records;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Exported;
import cn.taizhang.web.started.HostileReport;
import cn.taizhang.web.started.Started;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands in a report becomes neither markup nor a formula.
class HostileTest {

    @TempDir
    private Path folder;

    @Test
    void keepsMarkupAndFormulasOutOfPagesAndFiles() throws IOException {
        Path report = folder.resolve("=cmd(2024).txt");
        Files.writeString(report, HostileReport.text());
        Path ledger = folder.resolve("台账.db");
        Started.command("add", report.toString(), "--ledger", ledger.toString());
        try (Started room = Started.over(ledger)) {
            for (String path :
                    List.of("/records", "/search?q=%E5%A2%9E%E9%95%BF", "/search?q=%3Cscript%3E", "/review?below=1")) {
                Document page = Jsoup.parse(room.get(path).body());
                assertThat(page.select("script:not([src]), img[src=x]"))
                        .as(path)
                        .isEmpty();
            }
            assertThat(room.get("/records?type=fact").body()).contains("公园\"&gt;");
            List<List<String>> csv = Exported.csv(room.get("/records.csv").body());
            assertThat(csv).hasSizeGreaterThan(3);
            assertThat(csv.stream().skip(1).flatMap(List::stream))
                    .noneMatch(cell -> !cell.isEmpty() && "=+@\t".indexOf(cell.charAt(0)) >= 0)
                    .anyMatch(cell -> cell.contains("=cmd(2024).txt"))
                    .anyMatch(cell -> cell.contains("<script>"));
        }
    }
}
