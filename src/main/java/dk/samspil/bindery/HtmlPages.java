package dk.samspil.bindery;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/// Sets well-formed XHTML on A4 pages, in our typeface. Nothing outside it is ever fetched.
final class HtmlPages {

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final String PAGE =
            """
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>.</title><style>
            @page { size: A4; margin: 25mm 24mm }
            body { font: 10.5pt/1.45 'IBM Plex Sans' }
            h1 { font-size: 16pt } h2 { font-size: 13pt } h3 { font-size: 11pt }
            table { border-collapse: collapse; width: 100%% }
            td, th { border: 0.5pt solid #98a2b0; padding: 3pt 5pt; vertical-align: top }
            .counted { list-style: none }
            .mail { border-bottom: 0.5pt solid #98a2b0; margin-bottom: 12pt }
            img { max-width: 100%% } p { margin: 0 0 7pt; white-space: pre-wrap }
            </style></head><body>%s</body></html>
            """;

    static {
        // Below SEVERE the renderer writes words of the document to the log.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private HtmlPages() {}

    /// @param html what stands in the body
    static byte[] print(String html) throws IOException {
        if (html.isBlank()) {
            throw new Unreadable(Problem.EMPTY);
        }
        return render(parse(PAGE.formatted(NOT_XML.matcher(html).replaceAll(""))));
    }

    /// Text as it stands in XHTML.
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static byte[] render(Document page) throws IOException {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.withW3cDocument(page, null);
        // Pictures that stand in the page itself; nothing that lies elsewhere.
        builder.useUriResolver(
                (base, address) -> address.startsWith("data:image/") ? address : null);
        use(builder, Typefaces.REGULAR, 400, FontStyle.NORMAL);
        use(builder, Typefaces.ITALIC, 400, FontStyle.ITALIC);
        use(builder, Typefaces.STRONG, 700, FontStyle.NORMAL);
        builder.toStream(pdf);
        builder.run();
        return pdf.toByteArray();
    }

    private static void use(PdfRendererBuilder builder, byte[] file, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(file), "IBM Plex Sans", weight, style, true);
    }

    private static Document parse(String page) throws IOException {
        return SafeXml.parse(new InputSource(new StringReader(page)), false);
    }
}
