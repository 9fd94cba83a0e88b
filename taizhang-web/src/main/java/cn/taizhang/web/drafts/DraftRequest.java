package cn.taizhang.web.drafts;

import cn.taizhang.delivery.paper.Kind;
import cn.taizhang.delivery.report.Desk;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.parameter.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Which paper is asked for: of which report, as of which day, with what on its head.
///
/// 例: `/drafts/review?document=4&day=2025-12-31`.
///
/// - `document` is 0 for the newest report that tasks were made of; `day` [LocalDate#MAX] for today.
record DraftRequest(Kind kind, long document, LocalDate day, Desk.Head head) {

    private static final Set<String> NAMES = Set.of("document", "day", "number", "issuer");
    private static final Set<String> OF_FILES =
            Set.of("document", "day", "number", "issuer", "format", "marks", "reason", "_csrf");
    private static final int LONGEST = 60;

    /// A file: its format and whether the marks stand in it.
    record File(String format, boolean marks) {}

    static Kind kind(String code) {
        return Kind.of(code).orElseThrow(() -> new Absent("draft", code));
    }

    static DraftRequest of(String kind, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(NAMES);
        return of(kind(kind), parameters);
    }

    static DraftRequest ofFile(String kind, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(OF_FILES);
        return of(kind(kind), parameters);
    }

    static File file(HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        return new File(
                parameters.choice("format", List.of("docx", "txt")),
                parameters.choice("marks", List.of("true", "false")).equals("true"));
    }

    private static DraftRequest of(Kind kind, Parameters parameters) {
        return new DraftRequest(
                kind,
                parameters.whole("document", 0, 0, Integer.MAX_VALUE),
                parameters.day("day"),
                new Desk.Head(line(parameters, "number"), line(parameters, "issuer")));
    }

    private static String line(Parameters parameters, String name) {
        String words = parameters.text(name);
        if (words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl)) {
            throw Parameters.wrong(name, words.substring(0, Math.min(words.length(), LONGEST)), "1–" + LONGEST);
        }
        return words;
    }
}
