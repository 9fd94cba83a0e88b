package cn.taizhang.web.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.web.account.FirstAdministrator;
import cn.taizhang.web.started.Form;
import cn.taizhang.web.started.Papers;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a program that uploads files is told.
@TestInstance(Lifecycle.PER_CLASS)
class UploadTest {

    private static final String REPORTS = "/api/v1/reports";

    private final Started room = Started.empty("taizhang.upload=2MB");

    @AfterAll
    void close() {
        room.close();
    }

    private HttpResponse<String> upload(String name, byte[] content) {
        return room.send(new Form().file("file", name, content).post(room.at(REPORTS)));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void addsAReportAndSaysWhereItStands() {
        HttpResponse<String> answer = upload("云汀市2022.txt", bytes(Papers.report("铜仁市", 2022)));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElse("")).matches("/api/v1/reports/[0-9]+");
        assertThat(answer.body()).contains("\"place\":\"铜仁市\"", "\"year\":2022", "\"page\":\"/reports/");
        assertThat(room.get(REPORTS + "?from=2022&to=2022").body()).contains("云汀市2022.txt");
    }

    @Test
    void namesThePersonWhoBroughtAFile() {
        try (Started guarded = Started.empty("taizhang.accounts=true");
                Visitor person = new Visitor(guarded)) {
            String token =
                    guarded.context().getBean(FirstAdministrator.class).token().orElseThrow();
            String password = "报告里的数字要能对上";
            person.submit(
                    "/setup", "/setup", Map.of("token", token, "name", "李明", "password", password, "again", password));
            person.logIn("李明", password);
            String page = person.get("/reports").body();
            HttpResponse<String> answer = person.send(new Form()
                    .file("file", "铜仁市2022.txt", bytes(Papers.report("铜仁市", 2022)))
                    .post(guarded.at(REPORTS))
                    .header("Origin", guarded.at("/").toString())
                    .header(
                            "X-XSRF-TOKEN",
                            Jsoup.parse(page).select("meta[name=csrf]").attr("content")));
            assertThat(answer.statusCode()).isEqualTo(201);
            try (Ledger ledger = Ledger.reading(new LedgerAddress.File(guarded.ledger()))) {
                assertThat(ledger.database().list("SELECT author FROM posting", row -> row.text(1)))
                        .containsExactly("李明");
                assertThat(ledger.database().list("SELECT reader FROM source", row -> row.text(1)))
                        .allMatch(reader -> reader.startsWith("reader "));
            }
        }
    }

    @Test
    void knowsAFileAgain() {
        byte[] report = bytes(Papers.report("遵义市", 2021));
        assertThat(upload("遵义市2021.txt", report).body()).contains("\"outcome\":\"added\"", "已加入");
        HttpResponse<String> again = upload("别名.txt", report);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("\"outcome\":\"known\"", "台账已有这份文件");
    }

    @Test
    void takesAChangedFileOfTheSamePathForANewEdition() {
        String before = Papers.report("安顺市", 2020);
        Form first = new Form().file("file", "2020.txt", bytes(before)).text("path", "贵州省/安顺市2020.txt");
        assertThat(room.send(first.post(room.at(REPORTS))).body()).contains("\"path\":\"/upload/贵州省/安顺市2020.txt\"");
        Form second = new Form()
                .file("file", "2020.txt", bytes(before.replace("1000公里", "1100公里")))
                .text("path", "贵州省/安顺市2020.txt");
        HttpResponse<String> answer = room.send(second.post(room.at(REPORTS)));
        assertThat(answer.body()).contains("\"outcome\":\"edition\"", "新版");
        assertThat(room.get(REPORTS + "?q=安顺市2020&state=replaced".replace("安顺市", "%E5%AE%89%E9%A1%BA%E5%B8%82"))
                        .body())
                .contains("\"found\":1");
    }

    @Test
    void tellsTheSameReportUnderAnotherNameFromANewOne() {
        String report = Papers.report("毕节市", 2019);
        upload("毕节市2019.txt", bytes(report));
        HttpResponse<String> answer =
                upload("毕节.html", bytes("<html><body><p>" + report.replace("\n", "</p>\n<p>") + "</p></body></html>"));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"outcome\":\"variant\"", "毕节市2019.txt");
    }

    @Test
    void saysWhenTheNameContradictsTheText() {
        HttpResponse<String> answer = upload("贵阳市2011年政府工作报告.txt", bytes(Papers.report("六盘水市", 2018)));
        assertThat(answer.body()).contains("\"outcome\":\"misfiled\"", "正文为六盘水市2018年");
        assertThat(room.get(REPORTS + "?state=misfiled").body()).contains("\"found\":1");
    }

    @Test
    void keepsApartWhatIsNoReport() {
        HttpResponse<String> answer = upload("菜谱.txt", bytes("红烧肉的做法:五花肉切块,焯水,炒糖色,小火慢炖一小时。\n"));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"outcome\":\"apart\"", "不是政府工作报告");
    }

    @Test
    void refusesAFileThatUnpacksWithoutEnd() {
        assertRefused(upload("炸弹.docx", Papers.bomb()));
    }

    @Test
    void takesNothingFromOutsideOfADocument() throws IOException {
        Path secret = Files.writeString(Files.createTempFile("secret", ".txt"), "机密八八六六");
        String declaration = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        HttpResponse<String> answer = upload("实体.docx", Papers.docx(declaration, List.of("政府工作报告 &x;")));
        assertThat(answer.statusCode()).isIn(422, 201);
        assertThat(answer.body()).doesNotContain("机密");
        assertThat(room.get("/reports?view=list").body()).doesNotContain("机密");
    }

    @Test
    void refusesADamagedPdf() {
        byte[] pdf = Papers.sample("云汀市2025年政府工作报告.pdf");
        assertRefused(upload("残缺.pdf", Arrays.copyOf(pdf, 3000)));
    }

    @Test
    void refusesWhatIsEmptyOrOfAnotherKind() {
        assertRefused(upload("空.docx", new byte[0]));
        assertRefused(upload("图片.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}));
        assertRefused(upload(
                "旧.doc",
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}));
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("无法读取", "请");
    }

    @Test
    void refusesWhatIsTooLargeWithWords() {
        HttpResponse<String> answer = upload("大.txt", new byte[5 << 20]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("超过了上限");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "..\\..\\x", "\u0000.txt", "/etc/shadow"})
    void neverWritesToAPathThatSomebodyNames(String name) {
        Path folder = Path.of("..").toAbsolutePath().normalize();
        HttpResponse<String> answer = upload(name, bytes(Papers.report("凯里市", 2000 + Math.abs(name.hashCode() % 20))));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        assertThat(answer.body()).contains("\"path\":\"/upload/").doesNotContain("..");
        assertThat(folder.resolve("x")).doesNotExist();
        assertThat(Path.of("/upload")).doesNotExist();
    }

    @Test
    void cutsALongName() {
        HttpResponse<String> answer = upload("长".repeat(300) + ".txt", bytes(Papers.report("都匀市", 2017)));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("长".repeat(116) + ".txt").doesNotContain("长".repeat(117));
    }

    @Test
    void showsScriptsOfAReportAsWords() {
        String report = Papers.report("兴义市", 2016).replace("各位代表:", "各位代表:<script>alert(1)</script>");
        HttpResponse<String> answer = upload("<img src=x onerror=alert(2)>.html", bytes("<p>" + report));
        assertThat(answer.statusCode()).isEqualTo(201);
        String page = room.get("/reports?view=list").body();
        assertThat(page).contains("_img src=x onerror=alert(2)_").doesNotContain("<img", "<script>alert");
    }

    @Test
    void refusesAFormThatIsNone() {
        HttpResponse<String> broken = room.send(Form.raw(room.at(REPORTS), bytes("no parts at all")));
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("不完整或格式有误");
        assertThat(room.send(new Form().text("path", "x").post(room.at(REPORTS)))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesAFormOfTenThousandParts() {
        Form form = new Form();
        for (int i = 0; i < 10_000; i++) {
            form.text("p" + i, "1");
        }
        assertThat(room.send(form.file("file", "x.txt", bytes("x")).post(room.at(REPORTS)))
                        .statusCode())
                .isIn(400, 413);
        assertThat(room.get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void leavesNothingBehindInTheFolderOfTheServer() throws IOException {
        upload("b.txt", new byte[3 << 19]);
        try (Stream<Path> files = Files.list(room.ledger().getParent())) {
            assertThat(files.map(file -> file.getFileName().toString())).allMatch(name -> name.startsWith("台账.db"));
        }
    }
}
