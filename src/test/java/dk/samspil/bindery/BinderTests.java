package dk.samspil.bindery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.bindery.Bundle.CheckItem;
import dk.samspil.bindery.Bundle.Cover;
import dk.samspil.bindery.Bundle.Fact;
import dk.samspil.bindery.Bundle.Leaf;
import dk.samspil.bindery.Bundle.LeftOut;
import dk.samspil.bindery.Bundle.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class BinderTests {

    private final Binder binder = Papers.binder();

    @Test
    void everyPageSaysItsNumberAmongAllAndWhatItIs() throws IOException {
        try (var bound = bound(bundle(leaf("LÆ 265", 2), leaf("Epikrise", 1)))) {
            assertThat(bound.getNumberOfPages()).isEqualTo(5);
            assertThat(textOf(bound, 4)).contains("4 / 5 · LÆ 265 · 3. marts 2026");
            assertThat(textOf(bound, 5)).contains("5 / 5 · Epikrise · 3. marts 2026");
        }
    }

    @Test
    void everyLineOfTheContentsLeadsToTheFirstPageOfItsDocument() throws IOException {
        var leaves = new ArrayList<Leaf>();
        for (int i = 1; i <= 120; i++) {
            leaves.add(leaf("Nr. " + i, 1 + i % 3));
        }
        try (var bound = bound(bundle(leaves.toArray(Leaf[]::new)))) {
            int followed = 0;
            for (int i = 1; i < 8; i++) {
                for (var mark : bound.getPage(i).getAnnotations()) {
                    var link = (PDAnnotationLink) mark;
                    int to = ((PDPageDestination) link.getDestination()).retrievePageNumber();
                    var title = link.getContents();
                    assertThat(textOf(bound, to + 1)).contains(title + " 1");
                    followed++;
                }
            }
            assertThat(followed).isEqualTo(120);
        }
    }

    @Test
    void theOutlineListsCoverContentsSectionsAndDocuments() throws IOException {
        try (var bound = bound(bundle(leaf("LÆ 265", 2), leaf("Epikrise", 1)))) {
            var outline = bound.getDocumentCatalog().getDocumentOutline();
            var titles = new ArrayList<String>();
            outline.children()
                    .forEach(
                            item -> {
                                titles.add(item.getTitle());
                                item.children().forEach(child -> titles.add(child.getTitle()));
                            });
            assertThat(titles)
                    .containsExactly(
                            "Forside",
                            "Indhold",
                            "Helbred",
                            "Dokument LÆ 265 · 3. marts 2026",
                            "Dokument Epikrise · 3. marts 2026");
        }
    }

    @Test
    void aBrokenDocumentBecomesOnePageThatSaysSoAndTheOthersStay() throws IOException {
        var broken =
                new Leaf(
                        "Brev",
                        "Brev fra 2014",
                        "",
                        null,
                        spool -> spool.keep("%PDF-1.4 nonsense".getBytes()));
        var gone =
                new Leaf(
                        "Brev",
                        "Brev fra 2015",
                        "",
                        null,
                        spool -> {
                            throw new IOException("gone");
                        });
        try (var bound = bound(bundle(leaf("LÆ 265", 2), broken, gone, leaf("Epikrise", 1)))) {
            assertThat(bound.getNumberOfPages()).isEqualTo(7);
            assertThat(textOf(bound, 5)).contains("kan ikke vises", "Brev fra 2014");
            assertThat(textOf(bound, 7)).contains("7 / 7 · Epikrise");
        }
    }

    @Test
    void namesWithLettersFromEverywhereStayWhole() throws IOException {
        try (var bound = bound(bundle(leaf("LÆ 265", 1)))) {
            assertThat(textOf(bound, 1)).contains("Łukasz Wałęsa-Ðorđević Ærø");
        }
    }

    @Test
    void whatWasLeftOutIsListedWithItsReason() throws IOException {
        try (var bound = bound(bundle(leaf("LÆ 265", 1)))) {
            assertThat(textOf(bound, 2)).contains("Ikke taget med", "Samme som nr. 4");
        }
    }

    @Test
    void aBlankPageThatBringsNothingAlongIsBoundToo() throws IOException {
        byte[] blank;
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            blank = Papers.saved(document);
        }
        try (var bound =
                bound(bundle(new Leaf("Brev", "Bagside", "", null, spool -> spool.keep(blank))))) {
            assertThat(textOf(bound, 3)).contains("3 / 3 · Brev");
        }
    }

    @Test
    void aCaseFileWithoutDocumentsIsStillACaseFile() throws IOException {
        try (var bound = bound(bundle())) {
            assertThat(bound.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void aLongChecklistGoesOnOverleaf() throws IOException {
        var checklist = new ArrayList<CheckItem>();
        for (int i = 0; i < 60; i++) {
            checklist.add(new CheckItem("Punkt " + i, i % 2 == 0, true));
        }
        var cover = new Cover("Sagsmappe", "26-1042", "A", "B", List.of(), checklist, "");
        try (var bound = bound(new Bundle(cover, List.of(), List.of(), 0))) {
            assertThat(bound.getNumberOfPages()).isEqualTo(4);
            assertThat(textOf(bound, 3)).contains("Punkt 59");
        }
    }

    private PDDocument bound(Bundle bundle) throws IOException {
        var out = new ByteArrayOutputStream();
        int pages = binder.bind(bundle, out);
        Files.createDirectories(Path.of("target/pdf"));
        Files.write(Path.of("target/pdf/bound-" + pages + ".pdf"), out.toByteArray());
        var bound = Loader.loadPDF(out.toByteArray());
        assertThat(bound.getNumberOfPages()).isEqualTo(pages);
        return bound;
    }

    private static Bundle bundle(Leaf... leaves) {
        var cover =
                new Cover(
                        "Sagsmappe",
                        "26-1042",
                        "Łukasz Wałęsa-Ðorđević Ærø",
                        "Ressourceforløb · Mødet 14. januar 2027",
                        List.of(
                                new Fact("Kommune", "Eksempel Kommune, Jobcenter, team Syd"),
                                new Fact("Alder", "44 år"),
                                new Fact("Sagsbehandler", "Mette Eksempel, 12 34 56 78"),
                                new Fact("Egen læge", "Lægehuset Testgade"),
                                new Fact("Hjemmeboende børn", "Ja, to (9 og 12 år)"),
                                new Fact("Uddannelse", "Faglært tømrer")),
                        List.of(
                                new CheckItem("Forberedende del med resumé af sagen", true, true),
                                new CheckItem("LÆ 265 fra egen læge", true, true),
                                new CheckItem(
                                        "Nyeste speciallægeerklæringer om lidelser i LÆ 265",
                                        false,
                                        false),
                                new CheckItem("Rapporter fra virksomhedspraktik", true, true)),
                        "Samlet 24. november 2026 kl. 9.12 af Mette Eksempel");
        var leftOut = new LeftOut("Epikrise, kopi", LocalDate.of(2024, 5, 1), "Samme som nr. 4");
        return new Bundle(
                cover, List.of(new Section("Helbred", List.of(leaves))), List.of(leftOut), 50);
    }

    private static Leaf leaf(String kind, int pages) throws IOException {
        var pdf = Papers.intake().take("x.pdf", Papers.pdf(pages, "Dokument " + kind)).pdf();
        var date = LocalDate.of(2026, 3, 3);
        return new Leaf(
                kind, "Dokument " + kind, "Lægehuset Testgade", date, spool -> spool.keep(pdf));
    }

    private static String textOf(PDDocument document, int page) throws IOException {
        var reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(document);
    }
}
