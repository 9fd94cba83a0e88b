package cn.taizhang.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Texts and files that the tests are made of: reports of a city that does not exist.
final class Samples {

    static final String HEAD = """
            2024年云汀市政府工作报告
            ——2024年1月10日在云汀市第三届人民代表大会第四次会议上
            市长 陈 禾
            各位代表:
            现在,我代表市人民政府向大会报告工作,请予审议,并请市政协委员提出意见。
            """;

    private Samples() {}

    /// A report of one paragraph a line, long enough to be told from a note.
    static String report() {
        StringBuilder report = new StringBuilder(HEAD);
        report.append("一、2023年工作回顾\n过去一年,全市上下同心协力,地区生产总值增长6.5%,粮食产量达到52万吨。\n");
        for (int i = 1; i <= 20; i++) {
            report.append("第")
                    .append(i)
                    .append("项工作扎实推进,完成投资")
                    .append(i)
                    .append("亿元,惠及群众")
                    .append(i * 3)
                    .append("万人,各项指标好于年初预期。河道治理、老旧小区改造等民生实事全部完成。\n");
        }
        report.append("二、2024年工作安排\n今年的主要预期目标是:地区生产总值增长6%左右,城镇新增就业2万人以上。\n");
        for (int i = 1; i <= 20; i++) {
            report.append("(")
                    .append("一二三四五六七八九十".charAt(i % 10))
                    .append(")抓好第")
                    .append(i)
                    .append("件大事。新建道路")
                    .append(i)
                    .append("公里,改造管网")
                    .append(i * 2)
                    .append("公里,让市民出行更加方便。\n");
        }
        return report.append("各位代表!让我们携起手来,为建设美丽云汀而努力奋斗!\n").toString();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Taken take(String name, String text) {
        return new Intake().take(name, utf8(text));
    }

    static Taken.Accepted accepted(Taken taken) {
        if (taken instanceof Taken.Accepted accepted) {
            return accepted;
        }
        throw new AssertionError("refused: " + taken);
    }

    static Taken.Refused refused(Taken taken) {
        if (taken instanceof Taken.Refused refused) {
            return refused;
        }
        throw new AssertionError("accepted");
    }

    /// The canonical text of the only part.
    static String only(Taken taken) {
        Taken.Accepted accepted = accepted(taken);
        if (accepted.parts().size() != 1) {
            throw new AssertionError(accepted.parts().size() + " parts");
        }
        return accepted.parts().getFirst().document().text();
    }

    /// A docx of these paragraphs, each given as the markup of its runs.
    static byte[] docx(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append("<w:p>").append(paragraph).append("</w:p>");
        }
        return zip(Map.of("word/document.xml", part("document", "<w:body>" + body + "</w:body>")));
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String part(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">" + content + "</w:" + root
                + ">";
    }

    static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(utf8(entry.getValue()));
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
