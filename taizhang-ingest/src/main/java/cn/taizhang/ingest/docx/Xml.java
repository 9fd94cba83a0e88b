package cn.taizhang.ingest.docx;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML without document types and without anything from outside the file.
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    /// A reader of one part: UTF-16 where a byte order mark says so, else UTF-8, as the format has it.
    ///
    /// Decoded here, since the parser of the JDK writes to the console when it meets bytes that are neither.
    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        boolean utf16 = part.length >= 2
                && (part[0] & 0xFF) + (part[1] & 0xFF) == 0xFE + 0xFF
                && (part[0] == -1 || part[1] == -1);
        int from = part.length >= 3 && (part[0] & 0xFF) == 0xEF && (part[1] & 0xFF) == 0xBB ? 3 : 0;
        InputStream in = new ByteArrayInputStream(part, from, part.length - from);
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(
                    new InputStreamReader(in, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((message, type, information, location) -> {});
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /// Moves to the end of the element that has just started.
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /// The attribute of a local name in whatever namespace, or the empty string.
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /// True for an element of WordprocessingML, transitional or strict.
    static boolean isWord(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        return namespace != null && namespace.contains("wordprocessingml");
    }

    /// True for the text of a run or of a formula, not for that of a drawing.
    static boolean isText(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        return isWord(xml) || (namespace != null && namespace.endsWith("/math"));
    }
}
