package cn.taizhang.compare.check.words;

import cn.taizhang.compare.check.Check;
import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.core.reading.Reader;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Source;
import cn.taizhang.rules.RuleFiles;
import java.util.List;

/// Drafts of 云汀市 with some sentences, read by the reader as it ships, and what the checks find in them.
final class Drafts {

    private static final Reader READER = new Reader(RuleFiles.load());
    private static final List<Check> CHECKS = WordChecks.all();
    private static final String HEAD = "2024年云汀市政府工作报告\n各位代表:\n一、2023年工作回顾\n";

    private Drafts() {}

    /// The findings in sentences of a review.
    static List<Finding> findings(String sentences) {
        return of(HEAD + sentences);
    }

    /// The findings in a whole report.
    static List<Finding> of(String text) {
        Draft draft = draft(text);
        return CHECKS.stream().flatMap(check -> check.findings(draft).stream()).toList();
    }

    private static Draft draft(String text) {
        Source source = new Source("云汀2024.txt", Source.Format.TXT, "0123456789abcdef", "txt", text, List.of());
        Document document = new Document(source, MappedText.identity(text));
        return new Draft("云汀2024.txt", READER.read(document), List.of());
    }
}
