package dk.samspil.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/// Prints a Thymeleaf template as a tagged PDF (PDF/A-2a and PDF/UA-1) with embedded fonts.
///
/// A template is named as a view is named (`print/letter`), is well-formed as XML, and wraps its
/// content in one of the fragments of `print/paper`. Nothing is fetched from outside: style
/// sheets and pictures come from `classpath:/print/` only.
@Component
public class Printer {

    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // Below SEVERE the renderer writes words of the printed text to the log.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private final ITemplateEngine templates;
    private final Fonts fonts = new Fonts();

    Printer(ITemplateEngine templates) {
        this.templates = templates;
    }

    /// The finished PDF; `locale` is the language of the reader.
    public byte[] pdf(String template, Map<String, ?> model, Locale locale) {
        var context = new Context(locale);
        model.forEach(context::setVariable);
        return render(Markup.parse(templates.process(template, context)));
    }

    private byte[] render(org.w3c.dom.Document page) {
        var pdf = new ByteArrayOutputStream(64 * 1024);
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.withW3cDocument(page, Classpath.BASE);
        builder.useUriResolver(Classpath::resolve);
        builder.useProtocolsStreamImplementation(Classpath::open, Classpath.PROTOCOL);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Samspil");
        fonts.use(builder);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return pdf.toByteArray();
    }
}
