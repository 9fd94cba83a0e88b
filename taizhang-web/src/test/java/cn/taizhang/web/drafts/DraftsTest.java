package cn.taizhang.web.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.taizhang.compare.follow.verdict.Verdict;
import cn.taizhang.delivery.paper.Clause;
import cn.taizhang.delivery.paper.Kind;
import cn.taizhang.delivery.review.Agreement;
import cn.taizhang.ledger.event.Event;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import cn.taizhang.web.visit.Writing;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// The papers of the demonstration: looked at, given out, converted by LibreOffice, and the review read back by the
/// command line.
@TestInstance(Lifecycle.PER_CLASS)
class DraftsTest {

    private static final double MM = 72 / 25.4;
    private static final String REASON = "与台账核对无误,同意给出";

    private final Started room = Started.demonstration();
    private final Visitor visitor = new Visitor(room);
    private final Reread reread = new Reread(room);

    @TempDir
    private Path folder;

    @BeforeAll
    void livesToTheEndOfTheYear() {
        new YearsEnd(room).live();
    }

    @AfterAll
    void closes() {
        visitor.close();
        room.close();
    }

    private Composed composed(Kind kind) {
        return reread.composed(kind);
    }

    private long events() {
        return room.context()
                .getBean(Writing.class)
                .write(ledger -> ledger.events().last());
    }

    @Test
    void showsEachStatementWithWhatShowsItAndMarksTheRest() {
        Document page = Jsoup.parse(room.get("/drafts/review").body());

        for (Element clause : page.select(".clause:not(.plain)")) {
            boolean marked = clause.text().startsWith(Clause.UNPROVED);
            boolean shown = clause.select("span.proof").isEmpty();
            assertThat(marked).as(clause.text()).isEqualTo(shown);
        }
        assertThat(page.select(".clause.proved")).isNotEmpty();
        assertThat(page.select(".clause.unproved")).isNotEmpty();
        assertThat(page.text()).contains("读回核对");
    }

    @Test
    void isReadByTheCommandLineAndFollowedWithTheVerdictsOfTheLedger() throws IOException {
        Composed review = composed(Kind.REVIEW);
        Path draft = folder.resolve("云汀市2026年政府工作报告.docx");
        Files.write(draft, given("review", "docx"));
        Path plan = folder.resolve("云汀市2025年政府工作报告.pdf");
        Files.copy(Path.of("../samples/云汀市2025年政府工作报告.pdf"), plan);

        assertThat(Started.command("read", draft.toString())).contains("云汀市").contains("2026");
        assertThat(reread.unequal(plan, draft)).isEmpty();
        assertThat(review.agreements())
                .hasSizeGreaterThan(80)
                .extracting(Agreement::own)
                .contains(Verdict.EXCEEDED, Verdict.KEPT, Verdict.PARTLY, Verdict.MISSED, Verdict.NOT_MENTIONED);
        assertThat(review.unequal()).hasSizeLessThan(10).allMatch(Agreement::isUnknown);
    }

    private byte[] given(String kind, String format) {
        HttpResponse<byte[]> answer = give(kind, Map.of("format", format, "marks", "false", "reason", REASON));
        assertThat(answer.statusCode()).as(() -> text(answer)).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<byte[]> give(String kind, Map<String, String> fields) {
        String token = Jsoup.parse(visitor.get("/drafts").body())
                .select("meta[name=csrf]")
                .attr("content");
        String body = fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return visitor.ask(HttpRequest.newBuilder(room.at("/drafts/" + kind + "/file"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void givesOutWhatIsUnprovedOnASecondStepWithAReasonAlone() {
        long before = events();
        assertThat(visitor.ask("/drafts/review/file?format=docx&marks=false&reason=x")
                        .statusCode())
                .isEqualTo(422);
        assertThat(give("review", Map.of("marks", "false")).statusCode()).isEqualTo(422);
        assertThat(written(before)).isEmpty();

        String words = new String(given("review", "txt"), StandardCharsets.UTF_8);

        assertThat(words).startsWith("2026年云汀市政府工作报告\n").doesNotContain(Clause.UNPROVED);
        List<Event> written = written(before);
        assertThat(written).extracting(Event::kind).containsExactly("draft.give", "export.file");
        assertThat(written.getFirst().field("reason")).isEqualTo(REASON);
    }

    /// What papers wrote since; reminders are raised meanwhile.
    private List<Event> written(long before) {
        List<Event> written = new ArrayList<>();
        room.context().getBean(Writing.class).write(ledger -> {
            ledger.events().each(before, written::add);
            return 0;
        });
        written.removeIf(event -> event.kind().startsWith("notice"));
        return written;
    }

    @Test
    void setsEveryPaperByTheStandard() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Path document = folder.resolve(kind.code() + ".docx");
            try (OutputStream out = Files.newOutputStream(document)) {
                composed(kind).paper().word(out, true);
            }
            documents.add(document);
        }
        Files.write(folder.resolve("slip.docx"), visitor.bytes("/slips/R2025-0001/docx"));
        documents.add(folder.resolve("slip.docx"));

        Office.convert(folder, documents);

        for (Path document : documents) {
            String name = String.valueOf(document.getFileName());
            List<Sheet> sheets = Sheet.of(folder.resolve(name.replace(".docx", ".pdf")));
            Sheet.Line title = sheets.getFirst().body().getFirst();
            assertThat(title.size()).as(name).isCloseTo(22, within(0.1));
            for (Sheet sheet : sheets) {
                assertThat((double) sheet.width()).as(name).isCloseTo(210 * MM, within(0.6));
                assertThat((double) sheet.height()).as(name).isCloseTo(297 * MM, within(0.6));
                assertThat(sheet.body()).as(name).allSatisfy(line -> {
                    assertThat(line.left()).isGreaterThan(28 * MM - 1);
                    assertThat(line.right()).isLessThan((210 - 26) * MM + 17);
                    assertThat(line.top()).isBetween(37 * MM, (297 - 35) * MM);
                });
                assertThat(sheet.lines().getLast().words()).as(name).matches("—\\d+—");
            }
        }
        Sheet full = Sheet.of(folder.resolve("review.pdf")).get(1);
        assertThat(full.body()).hasSizeBetween(20, 22);
        assertThat(full.body()).allSatisfy(line -> assertThat(line.size()).isCloseTo(16, within(0.1)));
    }
}
