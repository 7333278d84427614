package dk.samspil.bindery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/// The parts of a Word file as trees; what is not there is empty.
final class WordXml {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordXml() {}

    static Document parse(byte[] part) throws IOException {
        return SafeXml.parse(new InputSource(new ByteArrayInputStream(part)), true);
    }

    static byte[] bytes(Document tree) {
        try {
            var factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var out = new ByteArrayOutputStream();
            factory.newTransformer().transform(new DOMSource(tree), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException unsupported) {
            throw new IllegalStateException(unsupported);
        }
    }

    static List<Element> all(Document tree, String name) {
        var found = tree.getElementsByTagNameNS(NAMESPACE, name);
        var all = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    static List<Element> children(Node parent, String name) {
        var children = new ArrayList<Element>();
        for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element
                    && NAMESPACE.equals(element.getNamespaceURI())
                    && element.getLocalName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }

    static @Nullable Element child(@Nullable Node parent, String name) {
        return parent == null ? null : children(parent, name).stream().findFirst().orElse(null);
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(NAMESPACE, name);
    }

    /// The value that a child of the name has.
    static String value(@Nullable Node parent, String name) {
        var child = child(parent, name);
        return child == null ? "" : attribute(child, "val");
    }
}
