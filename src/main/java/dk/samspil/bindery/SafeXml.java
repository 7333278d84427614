package dk.samspil.bindery;

import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads XML of strangers as a tree: no document type, nothing from outside.
final class SafeXml {

    private SafeXml() {}

    /// @param namespaces whether the tree knows the namespaces of its elements
    static Document parse(InputSource xml, boolean namespaces) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(namespaces);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(xml);
        } catch (SAXException notWellFormed) {
            throw new Unreadable(Problem.DAMAGED);
        } catch (ParserConfigurationException unsupported) {
            throw new IllegalStateException(unsupported);
        }
    }
}
