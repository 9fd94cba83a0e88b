package cn.taizhang.ingest.docx;

import cn.taizhang.ingest.format.Limits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the paragraphs of one part (body, footnotes, endnotes) in one pass.
///
/// 例: `<w:p><w:r><w:t>增长</w:t></w:r><w:del>…</w:del><w:ins><w:r><w:t>5%</w:t></w:r></w:ins></w:p>` gives
/// 「增长5%」.
final class PartReader {

    /// What is not text: deleted and moved revisions, field codes, the copy of a text box for old programs, phonetic
    /// guides, separators of notes.
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "delText", "instrText", "Fallback", "rt", "sectPr", "pPrChange", "rPrChange");
    /// A line end inside a paragraph: not a line feed, so that one paragraph stays one line.
    private static final char LINE_SEPARATOR = '\u2028';

    private final Paragraphs paragraphs;
    private final Numbering numbering;
    private final Deque<Open> open = new ArrayDeque<>();

    PartReader(Paragraphs paragraphs, Numbering numbering) {
        this.paragraphs = paragraphs;
        this.numbering = numbering;
    }

    /// A paragraph being read, and the text boxes that hang on it.
    private static final class Open {
        final StringBuilder text = new StringBuilder();
        final List<String> boxes = new ArrayList<>();
        String style = "";
        String list = "";
        String level = "";
        boolean hidden;
    }

    /// False when there is more text than is accepted.
    boolean read(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(part);
        while (xml.hasNext()) {
            boolean fits = switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> true;
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private boolean start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (SKIPPED.contains(name) || isSeparator(xml, name)) {
            Xml.skip(xml);
        } else if (name.equals("p") && Xml.isWord(xml)) {
            open.push(new Open());
        } else if (!open.isEmpty()) {
            inParagraph(xml, name, open.peek());
            return open.peek().text.length() <= Limits.CHARACTERS;
        }
        return true;
    }

    private static boolean isSeparator(XMLStreamReader xml, String name) {
        return (name.equals("footnote") || name.equals("endnote"))
                && Xml.attribute(xml, "type").toLowerCase(java.util.Locale.ROOT).contains("separator");
    }

    private static void inParagraph(XMLStreamReader xml, String name, Open paragraph) throws XMLStreamException {
        switch (name) {
            case "t" -> {
                String text = Xml.isText(xml) ? xml.getElementText() : "";
                paragraph.text.append(paragraph.hidden ? "" : text.replace('\n', ' '));
            }
            case "tab" -> paragraph.text.append(Xml.attribute(xml, "pos").isEmpty() ? "\t" : "");
            case "br", "cr" -> paragraph.text.append(LINE_SEPARATOR);
            case "noBreakHyphen" -> paragraph.text.append('-');
            case "r" -> paragraph.hidden = false;
            case "vanish" ->
                paragraph.hidden = !Xml.attribute(xml, "val").equals("0")
                        && !Xml.attribute(xml, "val").equals("false");
            case "pStyle" -> paragraph.style = Xml.attribute(xml, "val");
            case "numId" -> paragraph.list = Xml.attribute(xml, "val");
            case "ilvl" -> paragraph.level = Xml.attribute(xml, "val");
            default -> {
                // Everything else is a frame around text or a property of it.
            }
        }
    }

    private boolean end(String name) {
        if (!name.equals("p") || open.isEmpty()) {
            return true;
        }
        Open paragraph = open.pop();
        String text = numbering.label(paragraph.style, paragraph.list, paragraph.level) + paragraph.text;
        if (!open.isEmpty()) {
            open.peek().boxes.add(text);
            open.peek().boxes.addAll(paragraph.boxes);
            return true;
        }
        boolean fits = paragraphs.add(text);
        for (String box : paragraph.boxes) {
            fits &= paragraphs.add(box);
        }
        return fits;
    }
}
