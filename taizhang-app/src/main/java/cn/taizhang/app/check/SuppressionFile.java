package cn.taizhang.app.check;

import cn.taizhang.app.console.NotWritten;
import cn.taizhang.ledger.finding.Suppressions.Suppressed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/// The findings passed over, as a plain table beside the draft: id, reason, author, date, one a line.
///
/// 例: `sum-3f9a12c4d07e⇥口径不同⇥李明⇥2026-01-05`.
///
/// - Lines are only ever added; of two lines with one id the later counts. Empty lines and such as begin with `#` are
///   passed over.
record SuppressionFile(Path path) {

    private static final String HEAD = "# id\treason\tauthor\tdate\n";
    private static final String STEERING = "=+-@";
    private static final int COLUMNS = 4;

    Map<String, Suppressed> read() {
        Map<String, Suppressed> all = new LinkedHashMap<>();
        if (!Files.exists(path)) {
            return all;
        }
        try {
            for (String line :
                    Files.readString(path, StandardCharsets.UTF_8).lines().toList()) {
                String[] cells = line.replace("\uFEFF", "").split("\t", -1);
                if (!cells[0].isBlank() && !cells[0].startsWith("#")) {
                    all.put(
                            cells[0].strip(),
                            new Suppressed(cells[0].strip(), cell(cells, 1), cell(cells, 2), cell(cells, COLUMNS - 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + path, e);
        }
        return all;
    }

    private static String cell(String[] cells, int at) {
        return at < cells.length ? cells[at].strip() : "";
    }

    void add(Suppressed one) {
        String line = String.join("\t", one.id(), plain(one.reason()), plain(one.author()), one.at()) + "\n";
        try {
            boolean first = !Files.exists(path);
            Files.writeString(
                    path,
                    first ? HEAD + line : line,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new NotWritten(path.toString(), e);
        }
    }

    /// One cell of one line that no spreadsheet takes for a formula.
    private static String plain(String words) {
        String line = words.strip().replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
        return !line.isEmpty() && STEERING.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }
}
