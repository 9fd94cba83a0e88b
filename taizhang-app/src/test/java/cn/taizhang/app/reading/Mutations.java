package cn.taizhang.app.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes damaged and hostile files from the samples, the same ones for the same seed.
///
/// 例: the text of one sample cut in two places, with 8,000 opening brackets and an emoji put in.
final class Mutations {

    private static final Path SAMPLES = Path.of("../samples");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int MANY = 8000;
    private static final String OPENING = "政府工作报告\n各位代表:\n现在,我代表市人民政府向大会报告工作,请予审议。\n";

    private static final String[] SHARDS = {
        "(",
        ")",
        "“",
        "”",
        "《",
        "‘",
        "〔",
        "[",
        "{",
        "【",
        "<",
        "((“《",
        "、",
        ",",
        ";",
        "。",
        "...",
        "—",
        "-",
        "~",
        "%",
        "‰",
        "℃",
        "0",
        "9",
        "1.",
        ".5",
        "1,",
        "1-2",
        "10万",
        "3.",
        "零",
        "万",
        "亿",
        "一",
        "十",
        "百",
        "两",
        "半",
        "翻",
        "分别",
        "增长",
        "下降",
        "以上",
        "左右",
        "达到",
        "其中",
        "较上年",
        "由5%提高到",
        "同比",
        "2023年",
        "十四五",
        "第",
        "一、",
        "(一)",
        "1.",
        "①",
        "一是",
        "名词解释",
        "民生实事",
        "各位代表:",
        "政府工作报告\n",
        "１２３",
        "％",
        "＋",
        "٣",
        "५",
        "²",
        "Ⅳ",
        "㎡",
        "½",
        "😀",
        "👨‍👩‍👧",
        "𠮷",
        "\u202E",
        "\u200F",
        "\u200B",
        "\uFEFF",
        "\u0301",
        "\u0007",
        "\u001B[31m",
        "\u0085",
        "\u2028",
        "\uFFFD",
        "\uE000",
        "\n",
        "\r",
        "\t",
        "  ",
        "　",
        "\f",
        "<p>",
        "</div>",
        "&#x1F600;",
        "&#50;",
        "&nbsp;",
        "<!--",
        "<table><tr><td>"
    };

    private final List<byte[]> files;
    private final List<String> texts;
    private final Random random;

    Mutations(long seed) throws IOException {
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            files = samples.filter(file -> file.getFileName().toString().startsWith("云汀市"))
                    .sorted()
                    .map(Mutations::bytes)
                    .toList();
        }
        texts = List.of(new String(files.get(0), GB18030), new String(files.get(1), StandardCharsets.UTF_8));
        random = new Random(seed);
    }

    byte[] next() {
        return switch (random.nextInt(10)) {
            case 0 -> damaged(files.get(random.nextInt(files.size())));
            case 1 -> docx(mutated(texts.getFirst()));
            case 2 -> encoded(OPENING + noise());
            case 3 -> encoded(OPENING + run() + texts.getFirst());
            default -> encoded(mutated(texts.get(random.nextInt(texts.size()))));
        };
    }

    private byte[] encoded(String text) {
        return text.getBytes(random.nextInt(4) == 0 ? GB18030 : StandardCharsets.UTF_8);
    }

    private String mutated(String seed) {
        StringBuilder text = new StringBuilder(seed);
        for (int i = random.nextInt(8); i >= 0; i--) {
            change(text);
        }
        return text.toString();
    }

    private void change(StringBuilder text) {
        int from = random.nextInt(text.length() + 1);
        int to = from + random.nextInt(Math.min(text.length() - from, 3000) + 1);
        switch (random.nextInt(8)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
            case 2 -> text.insert(from, run());
            case 3 -> text.replace(0, text.length(), text.toString().replace("\n", ""));
            case 4 ->
                text.replace(
                        from,
                        to,
                        new StringBuilder(text.substring(from, to)).reverse().toString());
            case 5 ->
                text.replace(from, to, text.substring(from, to).replace(random.nextBoolean() ? "," : "。", shard()));
            default -> scatter(text);
        }
    }

    private void scatter(StringBuilder text) {
        for (int i = random.nextInt(200); i >= 0; i--) {
            text.insert(random.nextInt(text.length() + 1), shard());
        }
    }

    private String run() {
        int times = random.nextInt(3) == 0 ? random.nextInt(MANY) : random.nextInt(20);
        return (random.nextBoolean() ? shard() : shard() + shard()).repeat(times);
    }

    private String noise() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4000); i >= 0; i--) {
            text.append(shard());
        }
        return text.toString();
    }

    private String shard() {
        return SHARDS[random.nextInt(SHARDS.length)];
    }

    private byte[] damaged(byte[] file) {
        byte[] bytes = file.clone();
        int from = random.nextInt(bytes.length);
        return switch (random.nextInt(3)) {
            case 0 -> Arrays.copyOf(bytes, from);
            case 1 -> {
                for (int i = random.nextInt(30); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                yield bytes;
            }
            default -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                byte[] other = files.get(random.nextInt(files.size()));
                out.write(bytes, 0, from);
                out.write(other, other.length / 3, other.length / 3);
                out.write(bytes, from, bytes.length - from);
                yield out.toByteArray();
            }
        };
    }

    private byte[] docx(String text) {
        StringBuilder xml = new StringBuilder(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (String line : lines) {
            String clean = line.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uD800-\\uDFFF\\uFFFE\\uFFFF]", "")
                    .replace("&", "&amp;")
                    .replace("<", "&lt;");
            xml.append("<w:p><w:r><w:t>").append(clean).append("</w:t></w:r></w:p>");
        }
        String padding = random.nextInt(20) == 0 ? " ".repeat(40 << 20) : "";
        xml.append(padding).append("</w:body></w:document>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
