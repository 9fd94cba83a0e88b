package cn.taizhang.compare.check.lint;

import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Family;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.core.reading.Reader;
import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Source;
import cn.taizhang.rules.RuleFiles;
import java.util.List;
import java.util.stream.Stream;

/// Drafts of 云汀市 2024 with some sentences, read by the reader as it ships, and what the lint finds in them.
final class Sheet {

    private static final Knowledge KNOWLEDGE = RuleFiles.load();
    private static final Reader READER = new Reader(KNOWLEDGE);
    private static final Lint LINT = Lint.of(KNOWLEDGE);
    private static final String LAST = "云汀市人民政府工作报告\n——2023年1月10日在云汀市第五届人民代表大会第二次会议上\n各位代表:\n一、2022年工作回顾\n";
    private static final String NOW = "云汀市人民政府工作报告\n——2024年1月10日在云汀市第五届人民代表大会第三次会议上\n各位代表:\n一、2023年工作回顾\n";
    private static final String PLAN = "\n二、2024年工作安排\n主要预期目标是:";
    private static final String LAST_PLAN = "\n二、2023年工作安排\n主要预期目标是:";

    private Sheet() {}

    /// The findings in sentences of the review, as 「family severity arithmetic」.
    static List<String> said(String review) {
        return words(draft(review, "保持平稳。", List.of()));
    }

    /// The same with targets.
    static List<String> planned(String review, String targets) {
        return words(draft(review, targets, List.of()));
    }

    /// The same beside last year's report.
    static List<String> against(String review, String lastReview, String lastTargets) {
        Reading last = reading("2023.txt", LAST + lastReview + LAST_PLAN + lastTargets);
        return words(draft(review, "保持平稳。", List.of(new Draft.Earlier("2023.txt", last))));
    }

    static List<Finding> findings(String review) {
        return LINT.findings(draft(review, "保持平稳。", List.of()));
    }

    private static Draft draft(String review, String targets, List<Draft.Earlier> earlier) {
        return new Draft("2024.txt", reading("2024.txt", NOW + review + PLAN + targets), earlier);
    }

    private static Reading reading(String name, String text) {
        Source source = new Source(name, Source.Format.TXT, "0123456789abcdef", "txt", text, List.of());
        return READER.read(new Document(source, MappedText.identity(text)));
    }

    private static List<String> words(Draft draft) {
        return LINT.findings(draft).stream()
                .filter(finding -> finding.family() != Family.NO_RESULT)
                .flatMap(finding -> Stream.of(finding.family() + " " + finding.severity() + " " + finding.arithmetic()))
                .toList();
    }
}
