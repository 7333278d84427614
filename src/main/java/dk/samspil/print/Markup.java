package dk.samspil.print;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads the markup of a printed page, without following any reference out of it.
final class Markup {

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Markup() {}

    /// Characters that a PDF cannot carry (a pasted control character) are left out.
    static Document parse(String markup) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature(
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            var clean = NOT_XML.matcher(markup).replaceAll("");
            return builder.parse(new InputSource(new StringReader(clean)));
        } catch (SAXException notWellFormed) {
            throw new IllegalStateException("A print template is not well-formed", notWellFormed);
        } catch (ParserConfigurationException unsupported) {
            throw new IllegalStateException(unsupported);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
