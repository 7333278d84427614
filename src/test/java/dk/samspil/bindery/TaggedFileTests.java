package dk.samspil.bindery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.bindery.Bundle.CheckItem;
import dk.samspil.bindery.Bundle.Cover;
import dk.samspil.bindery.Bundle.Fact;
import dk.samspil.bindery.Bundle.Leaf;
import dk.samspil.bindery.Bundle.LeftOut;
import dk.samspil.bindery.Bundle.Section;
import dk.samspil.print.Pdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

class TaggedFileTests {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 3);

    private final Binder binder = Papers.binder();

    @Test
    void theFrontMatterAloneIsAnArchiveFileThatAScreenReaderCanRead() throws IOException {
        var pdf = bound(List.of());

        Pdf.keep("front-matter", pdf);
        Pdf.assertKeepsTheStandards(pdf);
    }

    /// The documents are blank, so that only what the bindery draws is judged.
    @Test
    void theContentsWithTheirLinksAndTheStampsKeepTheStandardsToo() throws IOException {
        var blank = blank();
        var leaves = new ArrayList<Leaf>();
        for (int i = 1; i <= 90; i++) {
            var author = i % 3 == 0 ? "" : "Lægehuset Testgade";
            leaves.add(
                    new Leaf(
                            "LÆ 265",
                            title(i),
                            author,
                            i % 4 == 0 ? null : DATE,
                            spool -> spool.keep(blank)));
        }
        try (var file = Loader.loadPDF(bound(leaves))) {
            FileLabel.write(cover(), true, file);

            var pdf = Papers.saved(file);
            Pdf.keep("front-matter-with-links", pdf);
            Pdf.assertKeepsTheStandards(pdf);
        }
    }

    @Test
    void aFileWithDocumentsOfOthersDoesNotClaimToKeepTheStandards() throws IOException {
        try (var file = Loader.loadPDF(bound(List.of(leaf("Epikrise", 1))))) {
            var label = file.getDocumentCatalog().getMetadata().toByteArray();
            assertThat(new String(label, "UTF-8")).contains("Sagsmappe").doesNotContain("pdfaid");
        }
    }

    @Test
    void theMergedFileSaysThatItIsTaggedItsLanguageAndItsTitle() throws IOException {
        try (var file = Loader.loadPDF(bound(List.of(leaf("Epikrise", 1))))) {
            var catalog = file.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("da-DK");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Sagsmappe 26-1042");
        }
    }

    @Test
    void theTagsLeadFromTheCoverOverTheContentsToEveryPageOfEveryDocument() throws IOException {
        var leaves = List.of(leaf("LÆ 265", 3), leaf("Epikrise", 2));
        try (var file = Loader.loadPDF(bound(leaves))) {
            var parts = children(children(root(file)).getFirst());

            assertThat(parts.stream().map(PDStructureElement::getStructureType))
                    .containsExactly("Part", "Part", "Sect", "Sect");
            assertThat(children(parts.get(0)).stream().map(PDStructureElement::getStructureType))
                    .containsExactly(
                            "P", "P", "H1", "P", "Table", "P", "P", "P", "H2", "P", "L", "P", "P");
            assertThat(children(parts.get(1)).stream().map(PDStructureElement::getStructureType))
                    .containsExactly("H1", "Table");
            assertThat(parts.get(2).getTitle()).isEqualTo("Dokument LÆ 265");
            int first = file.getNumberOfPages() - 5;
            assertThat(pages(parts.get(2), file)).containsExactly(first, first + 1, first + 2);
            assertThat(pages(parts.get(3), file)).containsExactly(first + 3, first + 4);
        }
    }

    @Test
    void everyLinkOfTheContentsIsFoundAmongTheTags() throws IOException {
        try (var file = Loader.loadPDF(bound(List.of(leaf("LÆ 265", 1), leaf("Epikrise", 1))))) {
            var parents = root(file).getParentTree().getNumbers();
            var links = new ArrayList<String>();
            for (var page : file.getPages()) {
                for (var mark : page.getAnnotations()) {
                    var link = (PDAnnotationLink) mark;
                    links.add(link.getContents());
                    var tag = parents.get(link.getStructParent()).getCOSObject();
                    assertThat(((COSDictionary) tag).getNameAsString(COSName.S)).isEqualTo("Link");
                }
            }
            assertThat(links).containsExactly("Dokument LÆ 265", "Dokument Epikrise");
        }
    }

    private static PDStructureTreeRoot root(PDDocument file) {
        return file.getDocumentCatalog().getStructureTreeRoot();
    }

    private static List<PDStructureElement> children(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    private static List<Integer> pages(PDStructureElement document, PDDocument file) {
        return children(document).getFirst().getKids().stream()
                .map(PDMarkedContentReference.class::cast)
                .map(each -> file.getPages().indexOf(each.getPage()))
                .toList();
    }

    private byte[] bound(List<Leaf> leaves) throws IOException {
        var out = new ByteArrayOutputStream();
        var leftOut = List.of(new LeftOut("Epikrise, kopi", DATE, "Samme som nr. 4"));
        int half = leaves.size() / 2;
        var sections =
                leaves.isEmpty()
                        ? List.<Section>of()
                        : List.of(
                                new Section("Helbred", leaves.subList(0, half)),
                                new Section("Beskæftigelse", leaves.subList(half, leaves.size())));
        binder.bind(new Bundle(cover(), sections, leftOut, 50), out);
        return out.toByteArray();
    }

    /// With more of everything than there is room for on one page.
    private static Cover cover() {
        return new Cover(
                "Sagsmappe",
                "26-1042",
                "Łukasz Wałęsa-Ðorđević \uE000 Ærø",
                "Ressourceforløb · Mødet 14. januar 2027",
                List.of(
                        new Fact("Kommune", "Eksempel Kommune, Jobcenter, team Syd"),
                        new Fact("Alder", "44 år"),
                        new Fact("Uddannelse", "Faglært tømrer ".repeat(9))),
                IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> new CheckItem("Punkt " + i, i % 3 == 0, i % 2 == 0))
                        .toList(),
                "Samlet 24. november 2026 kl. 9.12 af Mette Eksempel");
    }

    private static String title(int serial) {
        return serial % 5 == 0 ? "Lang overskrift ".repeat(9) + serial : "Dokument " + serial;
    }

    private static Leaf leaf(String kind, int pages) throws IOException {
        var pdf = Papers.intake().take("x.pdf", Papers.pdf(pages, "Dokument " + kind)).pdf();
        return new Leaf(
                kind, "Dokument " + kind, "Lægehuset Testgade", DATE, spool -> spool.keep(pdf));
    }

    private static byte[] blank() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            return Papers.saved(document);
        }
    }
}
