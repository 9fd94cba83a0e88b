package cn.taizhang.web.started;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files to upload: reports, and what is none.
public final class Papers {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Papers() {}

    /// A file of the samples. 例: `sample("云汀市2024年政府工作报告.docx")`.
    public static byte[] sample(String name) {
        try {
            return Files.readAllBytes(Path.of("../samples", name));
        } catch (IOException e) {
            throw new UncheckedIOException("reading a sample", e);
        }
    }

    /// A report of an invented place and year, long enough to be read as one.
    public static String report(String place, int year) {
        return """
                %1$s政府工作报告
                ——%2$d年1月10日在%1$s第八届人民代表大会第五次会议上
                各位代表:
                现在,我代表市人民政府,向大会报告工作,请予审议。
                一、%3$d年工作回顾
                全市地区生产总值完成1200亿元,增长6.5%%。新建改建公路110公里,其中新建60公里、改建40公里。城镇新增就业3.2万人。
                二、%2$d年工作安排
                地区生产总值增长5.5%%左右,城镇新增就业3万人以上,建成城市绿道1000公里。
                """.formatted(place, year, year - 1);
    }

    /// A docx with these paragraphs.
    public static byte[] docx(List<String> paragraphs) {
        return docx("", paragraphs.stream().map(Papers::escaped).toList());
    }

    /// A docx of so many characters, with a number in every twenty, as reports have them.
    public static byte[] longDocx(int year, int characters) {
        List<String> head = report("云汀市", year).lines().toList();
        String line = "坚持稳中求进工作总基调,完整准确全面贯彻新发展理念,实施产业项目%d个,完成投资%d亿元,增长8.%d%%。"
                + "深入推进乡村全面振兴,持续改善人居环境,不断提高公共服务水平,力争城镇新增就业%d人以上,让人民群众有更多获得感。";
        List<String> further = IntStream.range(0, characters / line.length())
                .mapToObj(i -> line.formatted(i + 20 + year, i * 3 + 100, i % 10, 1000 + i))
                .toList();
        return docx(Stream.concat(head.stream(), further.stream()).toList());
    }

    /// A docx whose text begins with a declaration of its own.
    public static byte[] docx(String declaration, List<String> paragraphs) {
        String body = paragraphs.stream()
                .map(words -> "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        return zip(Map.of(
                "[Content_Types].xml",
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
                "_rels/.rels",
                "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                "<?xml version=\"1.0\"?>" + declaration + "<w:document xmlns:w=\"" + NAMESPACE + "\"><w:body>" + body
                        + "</w:body></w:document>"));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// A docx of a few kilobytes that unpacks to hundreds of megabytes.
    public static byte[] bomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
