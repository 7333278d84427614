package dk.samspil.bindery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.bindery.Bundle.Cover;
import dk.samspil.bindery.Bundle.Leaf;
import dk.samspil.bindery.Bundle.Section;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// What papers bring along does not reach the bound file, and blank pages need not.
class HarmlessBundleTests {

    @Test
    void embeddedFilesAndScriptsAreNotInTheBoundFile() throws IOException {
        var intake = Papers.intake();
        var sheets = intake.take("farlig.pdf", HostilePdf.withScriptAndFile());
        var out = new java.io.ByteArrayOutputStream();
        Papers.binder().bind(bundle(sheets.pdf()), out);
        try (var bound = Loader.loadPDF(out.toByteArray())) {
            var catalog = bound.getDocumentCatalog();
            assertThat(catalog.getNames() == null || catalog.getNames().getEmbeddedFiles() == null)
                    .isTrue();
            assertThat(catalog.getNames() == null || catalog.getNames().getJavaScript() == null)
                    .isTrue();
            assertThat(catalog.getActions().getCOSObject().size()).isZero();
        }
        assertThat(HostilePdf.unpacked(out.toByteArray()))
                .doesNotContain("/JavaScript", "/EmbeddedFile", "/Launch", "app.alert")
                .doesNotContain("/RichMedia", "/SubmitForm");
    }

    @Test
    void pagesThatAreSkippedAreNeitherBoundNorCounted() throws IOException {
        var pdf = Papers.intake().take("brev.pdf", Papers.pdf(3, "Side nummer")).pdf();
        var out = new java.io.ByteArrayOutputStream();
        Papers.binder().bind(bundle(pdf, Set.of(2)), out);
        try (var bound = Loader.loadPDF(out.toByteArray())) {
            assertThat(bound.getNumberOfPages()).isEqualTo(4);
            assertThat(new PDFTextStripper().getText(bound))
                    .contains("Side nummer 1", "Side nummer 3", "4 / 4")
                    .doesNotContain("Side nummer 2");
        }
    }

    private static Bundle bundle(byte[] pdf) {
        return bundle(pdf, Set.of());
    }

    private static Bundle bundle(byte[] pdf, Set<Integer> skip) {
        var cover = new Cover("Sagsmappe", "26-1", "Anders Testesen", "", List.of(), List.of(), "");
        var leaf = new Leaf("Brev", "Et brev", "", null, skip, spool -> spool.keep(pdf));
        var section = new Section("Helbred", List.of(leaf));
        return new Bundle(cover, List.of(section), List.of(), 0);
    }
}
