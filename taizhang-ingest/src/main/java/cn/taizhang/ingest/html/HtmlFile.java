package cn.taizhang.ingest.html;

import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Source;
import cn.taizhang.ingest.format.Extraction;
import cn.taizhang.ingest.format.Limits;
import cn.taizhang.ingest.format.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/// Reads html: the decoded source is the markup, the main text knows for each character the markup it came from.
///
/// 例: 「&lt;p&gt;增长&amp;nbsp;&amp;#65301;%&lt;/p&gt;」 gives the line 「增长 ５%」, whose 「５」 stands for
/// 「&amp;#65301;」.
///
/// - Block elements and `br` end lines; runs of white space in the markup are one space.
/// - Pieces are put in the order of the markup, wherever the parser moved them to.
public final class HtmlFile {

    private static final int DEPTH = 400;
    private static final Set<String> LINE_ENDS =
            Set.of("br", "td", "th", "tr", "li", "dd", "dt", "hr", "option", "caption");

    private HtmlFile() {}

    public static Extraction read(String markup, String charset) {
        if (markup.chars().filter(c -> c == '<').limit(Limits.TAGS + 1L).count() > Limits.TAGS) {
            return new Extraction.Failure(Refusal.TOO_LARGE, "网页的标签超过" + Limits.TAGS + "个");
        }
        Document page =
                Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEPTH).parseInput(markup, "");
        MappedText main = text(markup, events(MainText.of(page)));
        if (main.text().isBlank()) {
            return new Extraction.Failure(Refusal.NO_TEXT, "网页里没有正文");
        }
        return new Extraction.Extract(Source.Format.HTML, "html/" + charset, markup, List.of(), main, List.of());
    }

    /// A stretch of the markup: text as the parser decoded it, or the end of a line where the text is empty.
    private record Event(int start, int end, String text, boolean preformatted) {}

    private static List<Event> events(MainText main) {
        List<Event> events = new ArrayList<>();
        for (Element root : main.roots()) {
            root.filter(new NodeFilter() {
                @Override
                public FilterResult head(Node node, int depth) {
                    if (node instanceof Element element) {
                        if (main.leavesOut(element)) {
                            return FilterResult.SKIP_ENTIRELY;
                        }
                        lineEnd(element, element.sourceRange(), events);
                    } else if (node instanceof TextNode text
                            && text.sourceRange().isTracked()) {
                        Range range = text.sourceRange();
                        events.add(
                                new Event(range.startPos(), range.endPos(), text.getWholeText(), isPreformatted(text)));
                    }
                    return FilterResult.CONTINUE;
                }

                @Override
                public FilterResult tail(Node node, int depth) {
                    if (node instanceof Element element) {
                        lineEnd(element, element.endSourceRange(), events);
                    }
                    return FilterResult.CONTINUE;
                }
            });
        }
        events.sort(Comparator.comparingInt(Event::start));
        return events;
    }

    private static boolean isPreformatted(TextNode text) {
        return text.parent() instanceof Element parent && parent.normalName().equals("pre");
    }

    private static void lineEnd(Element element, Range range, List<Event> events) {
        if (range.isTracked() && (element.isBlock() || LINE_ENDS.contains(element.normalName()))) {
            events.add(new Event(range.startPos(), range.startPos(), "", false));
        }
    }

    private static MappedText text(String markup, List<Event> events) {
        TextWriter writer = new TextWriter(markup);
        for (Event event : events) {
            if (event.text().isEmpty()) {
                writer.endLine(event.start());
            } else {
                writer.write(event.text(), event.start(), event.end(), event.preformatted());
            }
        }
        return writer.text();
    }
}
