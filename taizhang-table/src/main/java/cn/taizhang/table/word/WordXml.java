package cn.taizhang.table.word;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes the elements of a document of Word, one after another.
///
/// 例: `empty("jc", "val", "center")` is `<w:jc w:val="center"/>`.
final class WordXml {

    private final XMLStreamWriter xml;

    WordXml(OutputStream out) throws XMLStreamException {
        // Another library may have brought its own; this one is always the same.
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
    }

    /// Begins the document.
    void root(String name) throws XMLStreamException {
        xml.setPrefix("w", WordParts.MAIN);
        open(name);
        xml.writeNamespace("w", WordParts.MAIN);
        xml.writeNamespace("r", WordParts.RELATIONS);
    }

    void open(String... names) throws XMLStreamException {
        for (String name : names) {
            xml.writeStartElement("w", name, WordParts.MAIN);
        }
    }

    void close(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            xml.writeEndElement();
        }
    }

    /// An element without content, with names and values of its attributes in turn.
    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("w", name, WordParts.MAIN);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute("w", WordParts.MAIN, attributes[i], attributes[i + 1]);
        }
    }

    /// An element without content that points to a part.
    void reference(String name, String type, String id) throws XMLStreamException {
        empty(name, "type", type);
        xml.writeAttribute("r", WordParts.RELATIONS, "id", id);
    }

    /// A paragraph; its properties are those of a style, or of none where the name is empty.
    void paragraph(String style, String alignment, String words) throws XMLStreamException {
        open("p", "pPr");
        if (!style.isEmpty()) {
            empty("pStyle", "val", style);
        }
        if (!alignment.isEmpty()) {
            empty("jc", "val", alignment);
        }
        close(1);
        run(words);
        close(1);
    }

    void run(String words) throws XMLStreamException {
        List<String> lines = WordText.lines(words);
        for (int i = 0; i < lines.size(); i++) {
            open("r");
            if (i > 0) {
                empty("br");
            }
            open("t");
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            xml.writeCharacters(lines.get(i));
            close(2);
        }
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    /// Begins a table with lines around all cells: its width and margins in twentieths of a point, then its columns.
    void table(int width, int margin, List<String> columns) throws XMLStreamException {
        open("tbl", "tblPr");
        empty("tblW", "w", String.valueOf(width), "type", "dxa");
        open("tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            empty(side, "val", "single", "sz", "4", "space", "0", "color", "auto");
        }
        close(1);
        empty("tblLayout", "type", "fixed");
        open("tblCellMar");
        for (String side : List.of("left", "right")) {
            empty(side, "w", String.valueOf(margin), "type", "dxa");
        }
        close(2);
        open("tblGrid");
        for (String column : columns) {
            empty("gridCol", "w", column);
        }
        close(1);
    }

    /// Begins a row that no page breaks and every page repeats.
    void headingRow() throws XMLStreamException {
        open("tr", "trPr");
        empty("cantSplit");
        empty("tblHeader");
        close(1);
    }
}
