package cn.taizhang.ingest;

import static cn.taizhang.ingest.Samples.accepted;
import static cn.taizhang.ingest.Samples.only;
import static cn.taizhang.ingest.Samples.refused;
import static cn.taizhang.ingest.Samples.take;
import static cn.taizhang.ingest.Samples.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.record.Remark;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Source;
import cn.taizhang.core.text.Span;
import cn.taizhang.ingest.format.Refusal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    @Test
    void takesOneReportWithItsHead() {
        Part part = accepted(take("报告.txt", Samples.report())).parts().getFirst();

        assertThat(part.report()).isTrue();
        assertThat(part.title()).isEqualTo("2024年云汀市政府工作报告");
        assertThat(part.document().text())
                .startsWith("2024年云汀市政府工作报告\n——2024年1月10日在云汀市第三届人民代表大会第四次会议上\n市长 陈禾\n各位代表:\n");
        assertThat(part.remarks()).isEmpty();
    }

    @Test
    void readsGb18030AsItReadsUtf8() {
        Taken gb = new Intake().take("报告.txt", Samples.report().getBytes(Charset.forName("GB18030")));

        assertThat(only(gb)).isEqualTo(only(take("报告.txt", Samples.report())));
        assertThat(accepted(gb).source().extractor()).isEqualTo("txt/GB18030");
    }

    @Test
    void countsNoByteOrderMark() {
        Source utf16 = accepted(
                        new Intake().take("a.txt", ("\uFEFF" + Samples.report()).getBytes(StandardCharsets.UTF_16LE)))
                .source();
        Source utf8 = accepted(take("a.txt", "\uFEFF" + Samples.report())).source();

        assertThat(utf16.text()).isEqualTo(Samples.report());
        assertThat(utf8.text()).isEqualTo(Samples.report());
    }

    @Test
    void keepsTheLineEndsOfTheFileInTheSource() {
        String windows = Samples.report().replace("\n", "\r\n");
        Taken.Accepted taken = accepted(take("a.txt", windows));

        assertThat(taken.source().text()).isEqualTo(windows);
        assertThat(taken.parts().getFirst().document().text()).isEqualTo(only(take("a.txt", Samples.report())));
    }

    @Test
    void quotesTheSourceThroughFoldingAndJoining() {
        String broken = Samples.report().replace("粮食产量达到52万吨", "财政收入增长5%。粮食产\n量达到５２万吨");
        Taken.Accepted taken = accepted(take("a.txt", broken));
        var document = taken.parts().getFirst().document();
        int at = document.text().indexOf("粮食产量达到52万吨");

        Evidence evidence = document.quote(new Span(at, at + 10));

        assertThat(evidence.quote()).isEqualTo("粮食产\n量达到５２万吨");
        assertThat(evidence.text()).isEqualTo("粮食产量达到52万吨");
        assertThat(broken.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
    }

    @Test
    void readsAReportOnOneLineByItsDoubleSpaces() {
        String line = Samples.report().strip().replace("\n", "  ");

        assertThat(only(take("a.txt", line)))
                .contains("一、2023年工作回顾\n过去一年")
                .contains("\n二、2024年工作安排\n")
                .contains("各位代表:\n现在");
    }

    @Test
    void dropsChromeInsideASentenceAndSaysSo() {
        String text = Samples.report()
                .replace("过去一年,全市上下同心", "过去一年很不平凡。全市更多资料+AAA:xx\n上下同心")
                .replace("惠及群众9万人", "惠及群众更多资料uk:ab整理9万人");
        Part part = accepted(take("a.txt", text)).parts().getFirst();

        assertThat(part.document().text()).contains("过去一年很不平凡。全市上下同心协力").contains("惠及群众9万人");
        assertThat(part.remarks()).extracting(Remark::code).containsExactly(Remark.Code.CHROME, Remark.Code.CHROME);
        assertThat(part.remarks()).extracting(r -> r.evidence().quote()).containsExactly("更多资料+AAA:xx", "更多资料uk:ab整理");
        assertThat(part.remarks())
                .allSatisfy(r -> assertThat(r.evidence().text()).isEmpty());
    }

    @Test
    void leavesNavigationAndFooterOut() {
        String page = "下载\n打印\n【字号:\n大\n】\n" + Samples.report().replace("市长 陈 禾", "来源:云汀日报\n时间:2024-01-12\n市长 陈 禾")
                + "相关报道:\n其他城市的消息\n版权所有 云汀网\n";

        assertThat(only(take("a.txt", page))).isEqualTo(only(take("a.txt", Samples.report())));
    }

    @Test
    void namesTheReportsThatACompendiumListsAndLacks() {
        String second = Samples.report().replace("云汀", "海棠");
        String contents = "合集\n目 录\n一、地级市\n1.2024年云汀市政府工作报告 1\n2.2024年海棠市政府工作报告 23\n3.2024年度松原县政府工作报告 40\n";
        List<Part> parts =
                accepted(take("合集.txt", contents + Samples.report() + second)).parts();

        assertThat(parts).extracting(Part::report).containsExactly(false, true, true);
        assertThat(parts).extracting(Part::title).containsExactly("", "2024年云汀市政府工作报告", "2024年海棠市政府工作报告");
        assertThat(parts.getFirst().remarks())
                .extracting(Remark::code)
                .containsExactly(Remark.Code.NOT_A_REPORT, Remark.Code.LISTED_MISSING);
        assertThat(parts.getFirst().remarks().getLast().detail()).isEqualTo("2024年度松原县政府工作报告");
        assertThat(parts.getFirst().remarks().getLast().evidence().quote()).isEqualTo("3.2024年度松原县政府工作报告 40");
    }

    @Test
    void setsAnArticleApartFromTheReportGluedToIt() {
        String article = "记者从两会上获悉,今年的发展目标振奋人心,代表们在分组审议时各抒己见。\n".repeat(8);
        List<Part> parts = accepted(take("页面.txt", article + "}\n" + Samples.report() + "}\n我要回帖\n更多推荐\n"))
                .parts();

        assertThat(parts).extracting(Part::report).containsExactly(false, true);
        assertThat(parts.getLast().document().text()).endsWith("努力奋斗!\n");
    }

    @Test
    void saysWhatIsNoReport() {
        String essay = "春天来了,河边的柳树发了芽。孩子们在草地上放风筝。\n".repeat(40);
        String plan =
                "关于云汀市2023年国民经济和社会发展计划执行情况与2024年计划草案的报告\n——2024年1月10日在云汀市第三届人民代表大会第四次会议上\n各位代表:\n受市人民政府委托,现将计划执行情况提请大会审议。\n"
                        + Samples.report().lines().skip(5).reduce("", (a, b) -> a + b + "\n");
        String court = Samples.report().replace("我代表市人民政府", "我代表市中级人民法院").replace("政府工作报告", "法院工作报告");

        for (String text : List.of(essay, plan, court)) {
            Part part = accepted(take("政府工作报告.txt", text)).parts().getFirst();
            assertThat(part.report()).isFalse();
            assertThat(part.remarks().getFirst().code()).isEqualTo(Remark.Code.NOT_A_REPORT);
        }
    }

    @Test
    void knowsAReportWithoutTitleOrOpening() {
        String text = Samples.report().lines().skip(3).reduce("", (a, b) -> a + b + "\n");

        assertThat(accepted(take("a.txt", text)).parts().getFirst().report()).isTrue();
    }

    @Test
    void remarksAnEndInMidSentence() {
        String cut = Samples.report().strip();
        Part part = accepted(take("a.txt", cut.substring(0, cut.length() - 30) + "各项工作要抓紧抓实,让改革发展的成果更多"))
                .parts()
                .getFirst();

        assertThat(part.remarks()).extracting(Remark::code).containsExactly(Remark.Code.TRUNCATED);
    }

    @Test
    void refusesWithOneSentence() {
        Intake intake = new Intake();
        byte[] word = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        byte[] garbage = {(byte) 0xFF, (byte) 0xFE - 1, 0, 1, (byte) 0x80};

        assertThat(refused(intake.take("空.txt", new byte[0])).reason()).isEqualTo(Refusal.EMPTY);
        assertThat(refused(intake.take("空.txt", utf8(" \n　\n"))).reason()).isEqualTo(Refusal.EMPTY);
        assertThat(refused(intake.take("乱.txt", garbage)).reason()).isEqualTo(Refusal.UNREADABLE);
        assertThat(refused(intake.take("旧.doc", word))).satisfies(refused -> {
            assertThat(refused.reason()).isEqualTo(Refusal.UNSUPPORTED);
            assertThat(refused.message()).isEqualTo("旧.doc:这是旧版 Office 文件(.doc 等),请另存为 docx、pdf、html 或 txt 后再试。");
        });
        byte[] locked = new byte[4096];
        System.arraycopy(word, 0, locked, 0, word.length);
        byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(mark, 0, locked, 2000, mark.length);
        assertThat(refused(intake.take("密.docx", locked)).reason()).isEqualTo(Refusal.ENCRYPTED);
    }

    @Test
    void takesFilesAndSaysWhichCannotBeOpened(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("报告.txt"), Samples.report());

        assertThat(accepted(new Intake().take(file)).source().name()).isEqualTo("报告.txt");
        assertThat(refused(new Intake().take(folder.resolve("没有.txt"))).message())
                .contains("文件不存在");
        assertThat(refused(new Intake().take(folder)).reason()).isEqualTo(Refusal.UNREADABLE);
    }

    @Test
    void tellsFormatsByContentNotByName() {
        String html = "<html><body>" + Samples.report().lines().reduce("", (a, b) -> a + "<p>" + b + "</p>\n")
                + "</body></html>";

        assertThat(accepted(take("报告.txt", html)).source().format()).isEqualTo(Source.Format.HTML);
        assertThat(accepted(take("报告.html", Samples.report())).source().format())
                .isEqualTo(Source.Format.TXT);
        assertThat(only(take("报告.txt", html))).isEqualTo(only(take("报告.txt", Samples.report())));
    }

    @Test
    void takesHundredsOfReportsInLinearTime() {
        String file = Samples.report().repeat(500);

        Taken.Accepted taken = org.junit.jupiter.api.Assertions.assertTimeout(
                java.time.Duration.ofSeconds(20), () -> accepted(take("合集.txt", file)));

        assertThat(taken.parts()).hasSize(500).allMatch(Part::report);
        assertThat(taken.parts().getLast().document().quote(new Span(0, 14)).start())
                .isEqualTo(499 * Samples.report().length());
    }
}
