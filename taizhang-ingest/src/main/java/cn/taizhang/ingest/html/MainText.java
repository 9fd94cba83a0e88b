package cn.taizhang.ingest.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Finds where on a page the text is, and what stands in it that is none.
///
/// 例: of a page with menu, `div.content` and footer, `div.content` and the `h1` above it that says 「政府工作报告」.
///
/// - Prose is text with a full stop outside links; the main block is the deepest element that holds nearly all of it.
/// - What is named or tagged as chrome is left out unless it holds a good part of the prose (whole pages stand in
///   forms and sidebars).
final class MainText {

    private static final double NEARLY_ALL = 0.85;
    private static final double GOOD_PART = 0.3;
    private static final int SHORTEST_PROSE = 30;
    private static final int LONGEST_TITLE = 60;
    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "select",
            "button",
            "head",
            "object",
            "canvas",
            "video",
            "audio");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4");
    private static final Set<String> CHROME_TAGS = Set.of("nav", "header", "footer", "aside", "menu");
    private static final Set<String> CHROME_ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu");
    private static final Set<String> CHROME_NAMES = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "footer",
            "foot",
            "breadcrumb",
            "breadcrumbs",
            "crumb",
            "crumbs",
            "position",
            "location",
            "share",
            "bdshare",
            "bdsharebuttonbox",
            "sharebox",
            "sidebar",
            "aside",
            "related",
            "relate",
            "recommend",
            "hot",
            "copyright",
            "comment",
            "comments",
            "toolbar",
            "print",
            "pager",
            "pagination",
            "advert",
            "ad",
            "qrcode",
            "ewm",
            "login",
            "search",
            "topbar",
            "skip",
            "accessibility");

    private final Map<Element, Integer> prose = new IdentityHashMap<>();
    private final List<Element> roots;
    private final int all;

    private MainText(Document page) {
        weigh(page.body());
        all = prose.getOrDefault(page.body(), 0);
        Element block = densest(page.body());
        roots = new ArrayList<>(titles(page.body(), block));
        roots.add(block);
    }

    static MainText of(Document page) {
        return new MainText(page);
    }

    /// The title above the main block, where one stands apart, and the block.
    List<Element> roots() {
        return roots;
    }

    boolean leavesOut(Element element) {
        if (NO_TEXT.contains(element.normalName())) {
            return true;
        }
        return isChrome(element) && prose.getOrDefault(element, 0) <= all * GOOD_PART && !roots.contains(element);
    }

    private void weigh(Element body) {
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text
                        && text.parent() instanceof Element parent
                        && isProse(text.getWholeText(), parent)) {
                    prose.merge(parent, text.getWholeText().length(), Integer::sum);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element
                        && element != body
                        && element.parent() != null
                        && prose.containsKey(element)) {
                    prose.merge(element.parent(), prose.get(element), Integer::sum);
                }
            }
        });
    }

    private static boolean isProse(String text, Element parent) {
        return text.length() >= SHORTEST_PROSE
                && text.indexOf('。') >= 0
                && !parent.normalName().equals("a")
                && !NO_TEXT.contains(parent.normalName());
    }

    private Element densest(Element body) {
        Element block = body;
        while (all > 0) {
            Element heaviest = block;
            int most = (int) (all * NEARLY_ALL);
            for (Element child : block.children()) {
                if (prose.getOrDefault(child, 0) > most) {
                    heaviest = child;
                    most = prose.getOrDefault(child, 0);
                }
            }
            if (heaviest == block || heaviest.normalName().equals("p") || !heaviest.isBlock()) {
                return block;
            }
            block = heaviest;
        }
        return block;
    }

    /// The last heading before the block that names a report, unless the block names one itself in its first lines.
    private List<Element> titles(Element body, Element block) {
        List<Element> titles = new ArrayList<>();
        int start = block.sourceRange().startPos();
        for (Element element : body.getAllElements()) {
            boolean before = element.sourceRange().isTracked()
                    && element.sourceRange().startPos() < start
                    && element.endSourceRange().isTracked()
                    && element.endSourceRange().endPos() <= start;
            if (before && isTitle(element)) {
                titles.clear();
                titles.add(element);
            }
        }
        boolean repeated =
                !titles.isEmpty() && startOf(block).contains(titles.getFirst().text());
        return repeated ? List.of() : titles;
    }

    private static String startOf(Element block) {
        StringBuilder start = new StringBuilder();
        for (Element child : block.children()) {
            start.append(child.text());
            if (start.length() > 4 * LONGEST_TITLE) {
                return start.substring(0, 4 * LONGEST_TITLE);
            }
        }
        return start.toString();
    }

    private static boolean isTitle(Element element) {
        boolean named = HEADINGS.contains(element.normalName())
                || names(element).stream()
                        .anyMatch(name -> name.equals("title") || name.equals("tit") || name.equals("bt"));
        return named
                && element.childNodeSize() <= 8
                && element.text().length() <= LONGEST_TITLE
                && element.text().contains("报告");
    }

    private static boolean isChrome(Element element) {
        if (CHROME_TAGS.contains(element.normalName())
                || CHROME_ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (!style.isEmpty() && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none")) {
            return true;
        }
        return names(element).stream().anyMatch(CHROME_NAMES::contains);
    }

    /// The words of class and id. 例: `pageFooter nav-top` gives page, footer, nav, top.
    private static Set<String> names(Element element) {
        Set<String> names = new HashSet<>();
        String all = element.attr("class") + ' ' + element.attr("id");
        StringBuilder name = new StringBuilder();
        for (int i = 0; i <= all.length(); i++) {
            char c = i < all.length() ? all.charAt(i) : ' ';
            boolean letter = Character.isLetter(c) && c < 128;
            if ((!letter || Character.isUpperCase(c)) && !name.isEmpty()) {
                names.add(name.toString());
                name.setLength(0);
            }
            if (letter) {
                name.append(Character.toLowerCase(c));
            }
        }
        return names;
    }
}
