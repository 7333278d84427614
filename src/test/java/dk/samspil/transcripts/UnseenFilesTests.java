package dk.samspil.transcripts;

import static dk.samspil.bindery.OfficeFiles.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.bindery.Intake;
import dk.samspil.bindery.OfficeFiles;
import dk.samspil.bindery.Papers;
import dk.samspil.transcripts.InventedAgenda.Matter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The same agenda as files of word processors, which count items by themselves, set heads in
/// tables or as paragraphs without a style, and as PDF and text.
class UnseenFilesTests {

    private static final InventedAgenda USUAL = InventedAgenda.usual();

    private final Intake intake = Papers.intake();

    @Test
    void allIsFoundInFilesOfManyKinds() throws IOException {
        for (var file : files().entrySet()) {
            var sheets = intake.take(file.getKey(), file.getValue());
            assertThat(sheets.problem()).as(file.getKey()).isNull();
            var pages = intake.lines(sheets);
            var read = Transcripts.read(pages);
            assertThat(UnseenAgendasTests.share(USUAL, read).missed()).as(file.getKey()).isEmpty();
            assertThat(Letters.of(read)).as(file.getKey()).isEqualTo(Letters.of(pages));
            assertThat(words(String.join(" ", pages))).as(file.getKey()).containsAll(spoken());
        }
    }

    private static List<String> words(String text) {
        return List.of(Line.folded(text).split(" "));
    }

    /// Every word that the agenda says.
    private static List<String> spoken() {
        return USUAL.matters().stream()
                .flatMap(
                        m ->
                                Stream.concat(
                                        Stream.of(m.title()),
                                        Stream.concat(
                                                m.passages().stream()
                                                        .flatMap(p -> p.words().stream()),
                                                m.enclosures().stream())))
                .flatMap(text -> words(text).stream())
                .distinct()
                .toList();
    }

    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "headings counted by their style.docx",
                OfficeFiles.word(body(m -> paragraph("Overskrift1", 0, 0, m.title()))));
        files.put(
                "a list as headings.docx",
                OfficeFiles.word(body(m -> paragraph("", 1, 0, m.title()))));
        files.put(
                "named headings.docx",
                OfficeFiles.word(
                        body(m -> paragraph("", 0, 0, "Punkt " + m.number() + ": " + m.title()))));
        files.put(
                "headings in tables.docx",
                OfficeFiles.word(body(m -> OfficeFiles.row(m.number() + ".", m.title()))));
        files.put(
                "headings counted by the outline.odt",
                OfficeFiles.openDocument(
                        odt(m -> "<text:h text:outline-level=\"1\">" + m.title() + "</text:h>")));
        files.put(
                "a list as headings.odt",
                OfficeFiles.openDocument(
                        odt(
                                m ->
                                        "<text:list text:style-name=\"L1\" text:continue-numbering=\"true\">"
                                                + "<text:list-item><text:p>"
                                                + m.title()
                                                + "</text:p></text:list-item></text:list>")));
        files.put(
                "capitals.pdf",
                Papers.pile(
                        AgendaLayout.capitals()
                                .contents()
                                .pages(40, "Direktørkredsen", "Side %d af %d")
                                .pages(USUAL)));
        files.put(
                "named.pdf",
                Papers.pile(
                        AgendaLayout.named()
                                .pages(30, "Referat 12. marts 2026", "%d")
                                .pages(USUAL)));
        files.put(
                "named.txt",
                String.join("\f", AgendaLayout.named().pages(USUAL))
                        .getBytes(StandardCharsets.UTF_8));
        files.put(
                "capitals of Windows.txt",
                String.join("\r\n", AgendaLayout.capitals().pages(USUAL))
                        .getBytes(java.nio.charset.Charset.forName("windows-1252")));
        return files;
    }

    private static String body(Function<Matter, String> head) {
        return paragraph("", 0, 0, "Referat af mødet den 12. marts 2026")
                + USUAL.matters().stream()
                        .map(m -> head.apply(m) + word(m))
                        .collect(Collectors.joining());
    }

    private static String word(Matter matter) {
        var body = new StringBuilder();
        for (var passage : matter.passages()) {
            body.append(paragraph("", 0, 0, AgendaLayout.word(passage.kind())));
            passage.words().forEach(words -> body.append(paragraph("", 0, 0, words)));
        }
        if (!matter.enclosures().isEmpty()) {
            body.append(paragraph("", 0, 0, "Bilag"));
            matter.enclosures().forEach(title -> body.append(paragraph("", 3, 0, title)));
        }
        return body.toString();
    }

    private static String odt(Function<Matter, String> head) {
        var body = new StringBuilder("<text:p>Referat af mødet den 12. marts 2026</text:p>");
        for (var matter : USUAL.matters()) {
            body.append(head.apply(matter));
            for (var passage : matter.passages()) {
                body.append(p(AgendaLayout.word(passage.kind())));
                passage.words().forEach(words -> body.append(p(words)));
            }
            if (!matter.enclosures().isEmpty()) {
                body.append(p("Bilag"));
                body.append("<text:list text:style-name=\"L2\">");
                matter.enclosures()
                        .forEach(
                                title ->
                                        body.append("<text:list-item>")
                                                .append(p(title))
                                                .append("</text:list-item>"));
                body.append("</text:list>");
            }
        }
        return body.toString();
    }

    private static String p(String words) {
        return "<text:p>" + words + "</text:p>";
    }
}
