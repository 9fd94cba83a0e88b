package cn.taizhang.bench.planted.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The bare words of a file, one paragraph a line: enough to plant into, no more.
///
/// 例: `<p>一、2022年工作回顾</p>` is one line.
///
/// - Text in UTF-8 or GB 18030, the paragraphs of a web page and of a docx; other formats are not read.
final class Plain {

    private static final Pattern PARAGRAPH = Pattern.compile("<(?:w:)?p(?: [^>]*)?>([\\s\\S]*?)</(?:w:)?p>");
    private static final Pattern WORDS = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern NUMBERED = Pattern.compile("&#(\\d+);");

    static boolean reads(String name) {
        return name.endsWith(".txt") || name.endsWith(".html") || name.endsWith(".docx");
    }

    static String text(Path file) {
        try {
            if (file.toString().endsWith(".docx")) {
                return docx(file);
            }
            String decoded = decoded(Files.readAllBytes(file));
            return file.toString().endsWith(".html") ? html(decoded) : decoded;
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private static String decoded(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(bytes, Charset.forName("GB18030"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String docx(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry body = zip.getEntry("word/document.xml");
            String xml = new String(zip.getInputStream(body).readAllBytes(), StandardCharsets.UTF_8);
            return lines(
                    xml,
                    paragraph -> WORDS.matcher(paragraph)
                            .results()
                            .map(words -> words.group(1))
                            .collect(Collectors.joining()));
        }
    }

    private static String html(String page) {
        return lines(page, paragraph -> TAG.matcher(paragraph).replaceAll(""));
    }

    private static String lines(String marked, UnaryOperator<String> words) {
        return PARAGRAPH
                .matcher(marked)
                .results()
                .map(paragraph -> characters(words.apply(paragraph.group(1))).strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String characters(String words) {
        return NUMBERED.matcher(words)
                .replaceAll(Plain::character)
                .replace("&nbsp;", " ")
                .replace("&emsp;", "　")
                .replace("&mdash;", "—")
                .replace("&ldquo;", "“")
                .replace("&rdquo;", "”")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String character(MatchResult number) {
        return Character.toString(Integer.parseInt(number.group(1)));
    }

    private Plain() {}
}
