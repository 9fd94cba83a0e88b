package cn.taizhang.app.score;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import cn.taizhang.ingest.Intake;
import cn.taizhang.ingest.Part;
import cn.taizhang.ingest.Taken;
import cn.taizhang.rules.gold.Numbers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Lists the numbers of a report that has no table of mentions, in the form of that table.
///
/// 例: `17	2513	6.5	…增长[6.5]%左右…`; offsets are those of the decoded source, page furniture is not counted.
final class FoundMentions {

    private static final int AROUND = 12;

    static List<String> in(Path report) {
        return switch (new Intake().take(report)) {
            case Taken.Accepted accepted -> {
                List<String> lines = new ArrayList<>();
                accepted.parts().stream()
                        .filter(Part::report)
                        .map(Part::document)
                        .forEach(document -> add(document, lines));
                yield lines;
            }
            case Taken.Refused refused -> throw new IllegalArgumentException(refused.message());
        };
    }

    private static void add(Document document, List<String> lines) {
        for (Span number : Numbers.in(document.text())) {
            Evidence found = document.quote(number);
            int from = Math.max(0, number.start() - AROUND);
            int to = Math.min(document.length(), number.end() + AROUND);
            String context = document.text().substring(from, number.start()) + "[" + found.text() + "]"
                    + document.text().substring(number.end(), to);
            lines.add((lines.size() + 1) + "\t" + found.start() + "\t" + found.text() + "\t"
                    + context.replace('\n', '⏎'));
        }
    }

    private FoundMentions() {}
}
