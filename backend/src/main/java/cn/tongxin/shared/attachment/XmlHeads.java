package cn.tongxin.shared.attachment;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The little that is read of a document's XML, by a reader that follows no reference and knows no entities. */
final class XmlHeads {
    private XmlHeads() {}

    /** Name of the outermost element, without its prefix. */
    static String rootOf(InputStream xml) throws XMLStreamException {
        XMLStreamReader reader = reader(xml);
        while (!reader.isStartElement()) {
            reader.next();
        }
        return reader.getLocalName();
    }

    /** What an Office document says its parts are, in lower case. */
    static List<String> contentTypes(InputStream xml) throws XMLStreamException {
        List<String> types = new ArrayList<>();
        XMLStreamReader reader = reader(xml);
        while (reader.hasNext()) {
            reader.next();
            String type = reader.isStartElement() ? reader.getAttributeValue(null, "ContentType") : null;
            if (type != null) {
                types.add(type.strip().toLowerCase(Locale.ROOT));
            }
        }
        return types;
    }

    private static XMLStreamReader reader(InputStream xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(xml);
    }
}
