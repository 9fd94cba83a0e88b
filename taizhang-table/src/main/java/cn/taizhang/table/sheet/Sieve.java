package cn.taizhang.table.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/// Copies a part of a workbook without formulas, and stops at what would lead the library astray.
///
/// 例: the address `ZZZZZZ1` of a single cell makes the library hold a row of 300 million columns.
///
/// - A formula leaves its last value; to follow shared ones over a whole sheet can take hours.
/// - Document types and entities are not followed.
final class Sieve {

    private static final QName ADDRESS = new QName("r");
    private static final int LETTERS = 3;
    private static final int LONGEST_ADDRESS = 10;

    private final XMLEventReader in;
    private int rows;

    private Sieve(XMLEventReader in) {
        this.in = in;
    }

    static void copy(byte[] part, OutputStream to) throws IOException {
        try {
            XMLEventWriter out = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(to, "UTF-8");
            new Sieve(factory().createXMLEventReader(new ByteArrayInputStream(part))).copy(out);
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException("reading a part of a workbook", e);
        }
    }

    private void copy(XMLEventWriter out) throws XMLStreamException, IOException {
        int held = 0;
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (event.isStartElement()) {
                StartElement element = event.asStartElement();
                held = 0;
                if (isFormula(element)) {
                    skip();
                    continue;
                }
                check(element);
            } else if (event.isCharacters()) {
                held += event.asCharacters().getData().length();
                if (held > Limits.CELL) {
                    throw Unfit.tooLarge(0, "");
                }
            }
            if (event.getEventType() != XMLEvent.DTD) {
                out.add(event);
            }
        }
    }

    private static boolean isFormula(StartElement element) {
        return element.getName().getLocalPart().equals("f");
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            XMLEvent event = in.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        }
    }

    private void check(StartElement element) throws IOException {
        String name = element.getName().getLocalPart();
        if (name.equals("row") && ++rows > Limits.ROWS_WITH_BLANK) {
            throw Unfit.tooLarge(0, "");
        }
        Attribute address = name.equals("c") ? element.getAttributeByName(ADDRESS) : null;
        if (address != null && !isAddress(address.getValue())) {
            throw new IOException("no address of a cell: " + address.getValue());
        }
    }

    private static boolean isAddress(String words) {
        int letters = 0;
        while (letters < words.length() && words.charAt(letters) >= 'A' && words.charAt(letters) <= 'Z') {
            letters++;
        }
        return letters > 0
                && letters <= LETTERS
                && words.length() > letters
                && words.length() <= LONGEST_ADDRESS
                && words.chars().skip(letters).allMatch(c -> c >= '0' && c <= '9');
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
