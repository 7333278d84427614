package dk.samspil.bindery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Whether a file keeps PDF/A-2b (ISO 19005-2), judged by veraPDF.
final class Conformance {

    private static final PDFAFlavour STANDARD = PDFAFlavour.PDFA_2_B;

    private Conformance() {}

    static int pages(Path file) throws IOException {
        try (var pages =
                Loader.loadPDF(
                        file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return pages.getNumberOfPages();
        }
    }

    /// The clauses of the standard that it does not keep, such as 6.2.11.8; none when it conforms.
    static Set<String> broken(Path file) throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(file.toFile(), STANDARD);
                var validator = Foundries.defaultInstance().createValidator(STANDARD, false)) {
            var result = validator.validate(parser);
            var clauses = new TreeSet<String>();
            for (var fault : result.getTestAssertions()) {
                clauses.add(fault.getRuleId().getClause());
            }
            if (clauses.isEmpty() && !result.isCompliant()) {
                throw new Unreadable(Problem.DAMAGED);
            }
            return clauses;
        } catch (EncryptedPdfException | ModelParsingException | ValidationException broken) {
            throw new Unreadable(Problem.DAMAGED);
        }
    }
}
