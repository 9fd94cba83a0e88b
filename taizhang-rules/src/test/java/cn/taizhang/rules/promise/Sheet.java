package cn.taizhang.rules.promise;

import cn.taizhang.core.record.RecordId;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Source;
import cn.taizhang.core.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A text as one section, and the rows of a table of examples.
public final class Sheet {

    public static final int YEAR = 2024;

    private Sheet() {}

    /// A document of one text, full-width marks and digits folded as the intake folds them.
    public static Document document(String text) {
        MappedText.Builder folded = new MappedText.Builder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\r') {
                folded.append(c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c, i, i + 1);
            }
        }
        String hash = "0123456789abcdef0123456789abcdef";
        return new Document(
                new Source("示例.txt", Source.Format.TXT, hash, "txt/UTF-8", text, List.of()), folded.build());
    }

    /// The whole document as one section of a role.
    public static List<Section> sections(Document document, Section.Role role) {
        Evidence heading = document.quote(new Span(0, 0));
        RecordId id = RecordId.of(document.source(), "section", heading, 0);
        Span body = new Span(0, document.length());
        return List.of(new Section(id, heading, body, 1, "一", "", role, YEAR, YEAR));
    }

    /// The rows of a table beside a test, its header left out.
    public static List<String[]> rows(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name);
            }
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }

    /// A text with the marks and digits of full width.
    public static String wide(String text) {
        StringBuilder wide = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            wide.append(c >= '!' && c <= '~' ? (char) (c + 0xFEE0) : c);
        }
        return wide.toString();
    }
}
