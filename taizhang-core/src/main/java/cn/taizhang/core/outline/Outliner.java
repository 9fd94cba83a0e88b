package cn.taizhang.core.outline;

import cn.taizhang.core.record.RecordId;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the sections of a report: headings and items of every kind, their tree, the role of each and the years it
/// speaks of.
///
/// 例: 「二、2024年工作安排⏎…⏎今年发展的主要预期目标是:…」 gives 二 (TASKS 2024) and in it ·2 (TARGETS 2024).
///
/// - The level of a mark is inferred: 「一、」 may be the first level in one report and the second in another.
/// - A paragraph with a role of its own (problems, requirements, targets, livelihood list) is a section without a
///   mark.
/// - One pass over the text; no regular expression; deterministic.
public final class Outliner {

    private final RoleCues cues;

    public Outliner(RoleCues cues) {
        this.cues = cues;
    }

    /// The outline of a report whose targets are set for `reportYear`.
    public Outline outline(Document document, int reportYear) {
        String text = document.text();
        Parts parts = new Parts(cues, reportYear);
        Lines.Cut cut = Lines.cut(text, cues, parts);
        Tree tree = new Tree(text);
        new Flow(text, cues, parts, cut, tree).run();
        return new Outline(sections(document, tree.nodes(), parts), text.length());
    }

    private static List<Section> sections(Document document, List<Node> nodes, Parts parts) {
        List<Section> sections = new ArrayList<>(nodes.size());
        Span before = new Span(0, 0);
        int ordinal = 0;
        for (Node node : nodes) {
            ordinal = node.heading.equals(before) ? ordinal + 1 : 0;
            before = node.heading;
            Evidence evidence = document.quote(node.heading);
            RecordId id = RecordId.of(document.source(), "section", evidence, ordinal);
            Span body = new Span(node.start, node.end);
            sections.add(new Section(
                    id,
                    evidence,
                    body,
                    node.level,
                    node.path,
                    wording(document.text(), node),
                    node.role,
                    parts.from(node.years),
                    parts.to(node.years)));
        }
        return sections;
    }

    /// The heading without its mark.
    private static String wording(String text, Node node) {
        int from = node.mark.end() > node.heading.start()
                ? Math.min(node.mark.end(), node.heading.end())
                : node.heading.start();
        return text.substring(from, node.heading.end()).strip();
    }
}
