package dk.samspil.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilTest;
import dk.samspil.agendas.AgendaItem.Enclosed;
import dk.samspil.agendas.AgendaItem.Written;
import dk.samspil.bindery.Papers;
import dk.samspil.print.Pdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SamspilTest
class AgendaPaperTest {

    private static final Locale DANISH = Locale.of("da", "DK");
    private static final AgendaHead HEAD =
            new AgendaHead(
                    "Direktørforum Ærø–Łódź",
                    LocalDate.of(2027, 1, 14),
                    LocalTime.of(9, 0),
                    LocalTime.of(12, 0),
                    "Regionsgården");

    @Autowired AgendaPaper paper;

    static AgendaItem item(int number, boolean closed, Enclosed... enclosures) {
        return new AgendaItem(
                UUID.randomUUID(),
                number,
                ItemKind.DECISION,
                "Punkt nummer " + number,
                "29.30.00-" + number,
                closed,
                false,
                LocalTime.of(9, 0),
                15,
                "Line Prøvesøe",
                List.of(
                        new Written("Baggrund", "Et afsnit.\nEt til.", false),
                        new Written(
                                "Indstilling", "at budgettet godkendes\nat sagen lukkes", true)),
                List.of(enclosures),
                null,
                null);
    }

    static Enclosed enclosed(int number, boolean closed, int pages) {
        return new Enclosed(
                UUID.randomUUID(), number, "Bilagets titel " + number, closed, false, pages);
    }

    static Agenda agenda(List<AgendaItem> items) {
        var at = OffsetDateTime.parse("2027-01-04T10:00:00+01:00");
        return new Agenda(1, at, at, false, null, items);
    }

    private byte[] written(Agenda agenda) throws IOException {
        var out = new ByteArrayOutputStream();
        paper.write(HEAD, agenda, id -> Optional.of(pages()), DANISH, out);
        return out.toByteArray();
    }

    private static byte[] pages() {
        try {
            return Papers.pdf(2, "bilagets ord");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theAgendaAloneIsAnArchiveFileThatAScreenReaderCanRead() throws IOException {
        var pdf = written(agenda(List.of(item(1, false), item(2, true), item(3, false))));
        Pdf.keep("agenda-alone", pdf);
        Pdf.assertKeepsTheStandards(pdf);
        assertThat(Pdf.text(pdf))
                .contains("Direktørforum Ærø–Łódź", "14. januar 2027", "1. Punkt nummer 1");
    }

    @Test
    void everyPageOfAnEnclosureSaysWhichItIs() throws IOException {
        var pdf =
                written(
                        agenda(
                                List.of(
                                        item(1, false),
                                        item(
                                                4,
                                                false,
                                                enclosed(1, false, 2),
                                                enclosed(3, false, 2)))));
        Pdf.keep("agenda-with-enclosures", pdf);
        assertThat(Pdf.text(pdf))
                .contains(
                        "Punkt nr. 4, bilag 1, side 1 af 2",
                        "Punkt nr. 4, bilag 1, side 2 af 2",
                        "Punkt nr. 4, bilag 3, side 2 af 2",
                        "bilagets ord 2");
    }

    @Test
    void linksLeadToItemsAndToEnclosuresInTheSameFile() throws IOException {
        var pdf = written(agenda(List.of(item(1, false), item(2, false, enclosed(1, false, 2)))));
        try (var file = Loader.loadPDF(pdf)) {
            int last = file.getNumberOfPages() - 1;
            var places = new ArrayList<Integer>();
            for (var page : file.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    var link = (PDAnnotationLink) annotation;
                    var place =
                            link.getDestination() != null
                                    ? link.getDestination()
                                    : ((PDActionGoTo) link.getAction()).getDestination();
                    places.add(((PDPageDestination) place).retrievePageNumber());
                }
            }
            assertThat(places).hasSizeGreaterThanOrEqualTo(3).contains(last - 1);
            assertThat(new String(pdf, "ISO-8859-1")).doesNotContain("samspil.invalid");
        }
    }

    @Test
    void bookmarksAndPageLabelsNameItemsAndEnclosures() throws IOException {
        var pdf = written(agenda(List.of(item(1, false), item(2, false, enclosed(1, false, 2)))));
        try (var file = Loader.loadPDF(pdf)) {
            var titles = new ArrayList<String>();
            file.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(
                            chapter -> {
                                titles.add(chapter.getTitle());
                                chapter.children().forEach(each -> titles.add(each.getTitle()));
                            });
            assertThat(titles)
                    .containsExactly(
                            "1. Punkt nummer 1", "2. Punkt nummer 2", "Bilag 1: Bilagets titel 1");
            assertThat(file.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .startsWith("1")
                    .endsWith("2.1-1", "2.1-2");
        }
    }

    @Test
    void theTagsLeadFromTheAgendaToEveryPageOfEveryEnclosure() throws IOException {
        var pdf = written(agenda(List.of(item(1, false, enclosed(1, false, 2)))));
        try (var file = Loader.loadPDF(pdf)) {
            var catalog = file.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            var document = children(catalog.getStructureTreeRoot()).getFirst();
            var enclosure = children(document).getLast();
            assertThat(enclosure.getStructureType()).isEqualTo("Sect");
            assertThat(enclosure.getTitle()).isEqualTo("Bilag 1: Bilagets titel 1");
            assertThat(children(enclosure).getFirst().getKids()).hasSize(2);
            assertThat(parents(file)).isSorted().doesNotHaveDuplicates();
            var label = catalog.getMetadata().toByteArray();
            assertThat(new String(label, "UTF-8")).contains("Dagsorden").doesNotContain("pdfaid");
        }
    }

    private static List<PDStructureElement> children(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    private static List<Integer> parents(PDDocument file) {
        COSDictionary tree =
                file.getDocumentCatalog()
                        .getStructureTreeRoot()
                        .getCOSObject()
                        .getCOSDictionary(COSName.PARENT_TREE);
        COSArray numbers = tree.getCOSArray(COSName.NUMS);
        var keys = new ArrayList<Integer>();
        for (int i = 0; i < numbers.size(); i += 2) {
            keys.add(numbers.getInt(i));
        }
        return keys;
    }

    @Test
    void theTableOfContentsTellsThePageOfEachItem() throws IOException {
        var items = new ArrayList<AgendaItem>();
        for (int i = 1; i <= 60; i++) {
            items.add(item(i, false));
        }
        var pdf = written(agenda(items));
        try (var file = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper();
            text.setEndPage(2);
            var contents = text.getText(file);
            int page = pageOf("Punkt nummer 60", file);
            assertThat(contents).containsPattern("60\\. Punkt nummer 60[ .]*" + page + "\\s");
        }
    }

    private static int pageOf(String words, PDDocument file) throws IOException {
        for (int page = file.getNumberOfPages(); page > 0; page--) {
            var text = new PDFTextStripper();
            text.setStartPage(page);
            text.setEndPage(page);
            if (text.getText(file).contains(words)) {
                return page;
            }
        }
        throw new AssertionError(words);
    }
}
