package dk.samspil.bindery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Numbers that word processors count by themselves stand on the pages as their readers know them.
class CountedNumbersTests {

    private static final String NUMBERING =
            """
            <w:abstractNum w:abstractNumId="1">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Overskrift1"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Overskrift2"/><w:lvlText w:val="%1.%2"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="2">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="3">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="8"><w:abstractNumId w:val="2"/></w:num>
            <w:num w:numId="9"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            <w:num w:numId="10"><w:abstractNumId w:val="3"/></w:num>
            """;

    private static final String STYLES =
            """
            <w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Overskrift1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Liste"><w:name w:val="List Paragraph"/></w:style>
            """;

    private static final String BULLETS = "10";

    private final Intake intake = Papers.intake();

    @Test
    void headingsInWordHaveTheirNumbers() throws IOException {
        var text =
                word(
                        paragraph("Overskrift1", "", "", "Velkomst"),
                        paragraph("Overskrift1", "", "", "Økonomi"),
                        paragraph("Overskrift2", "", "", "Budget"),
                        paragraph("Overskrift2", "", "", "Regnskab"),
                        paragraph("Overskrift1", "0", "0", "Uden nummer"),
                        paragraph("Overskrift1", "", "", "Eventuelt"));
        assertThat(text)
                .containsSubsequence(
                        "1. Velkomst",
                        "2. Økonomi",
                        "2.1 Budget",
                        "2.2 Regnskab",
                        "Uden nummer",
                        "3. Eventuelt")
                .doesNotContain("3. Uden nummer");
    }

    @Test
    void aListInWordGoesOnBelowTextAndBeginsAgainWhereItSays() throws IOException {
        var text =
                word(
                        paragraph("Liste", "8", "0", "Ventetid"),
                        paragraph("Liste", "8", "0", "Kapacitet"),
                        paragraph("Liste", "8", "1", "læger"),
                        paragraph("Liste", "8", "1", "sygeplejersker"),
                        paragraph("Liste", "8", "0", "Lokaler"),
                        paragraph("", "", "", "Et afsnit imellem."),
                        paragraph("Liste", "8", "0", "Økonomi"),
                        paragraph("Liste", BULLETS, "0", "uden tal"),
                        paragraph("Liste", "9", "0", "Forfra"));
        assertThat(text)
                .containsSubsequence(
                        "1. Ventetid",
                        "2. Kapacitet",
                        "a) læger",
                        "b) sygeplejersker",
                        "3. Lokaler",
                        "Et afsnit imellem.",
                        "4. Økonomi",
                        "uden tal",
                        "1. Forfra");
        assertThat(text).doesNotContain("1. 1.", "2. 2.", "5. uden tal");
    }

    @Test
    void anOpenDocumentHasItsNumbers() throws IOException {
        var text =
                openDocument(
                        """
                        <text:h text:outline-level="1">Velkomst</text:h>
                        <text:h text:outline-level="2">Dagsorden</text:h>
                        <text:h text:outline-level="1">Økonomi</text:h>
                        <text:list text:style-name="L1"><text:list-item><text:p>Budget</text:p>
                          <text:list><text:list-item><text:p>drift</text:p></text:list-item>
                          <text:list-item><text:p>anlæg</text:p></text:list-item></text:list></text:list-item></text:list>
                        <text:p>Et afsnit imellem.</text:p>
                        <text:list text:style-name="L1" text:continue-numbering="true"><text:list-item><text:p>Regnskab</text:p></text:list-item></text:list>
                        <text:list text:style-name="L2"><text:list-item><text:p>uden tal</text:p></text:list-item></text:list>
                        <text:list text:style-name="L1"><text:list-item><text:p>Forfra</text:p></text:list-item>
                          <text:list-item text:start-value="7"><text:p>Syv</text:p></text:list-item></text:list>
                        """);
        assertThat(text)
                .containsSubsequence(
                        "1. Velkomst",
                        "1.1. Dagsorden",
                        "2. Økonomi",
                        "1. Budget",
                        "a) drift",
                        "b) anlæg",
                        "Et afsnit imellem.",
                        "2. Regnskab",
                        "uden tal",
                        "1. Forfra",
                        "7. Syv")
                .doesNotContain("3. uden tal", "Skilletegn");
    }

    @Test
    void letteredAndRomanNumbersAreWrittenAsPeopleKnowThem() {
        assertThat(NumberFormat.LETTERS.write(28)).isEqualTo("bb");
        assertThat(NumberFormat.CAPITAL_LETTERS.write(2)).isEqualTo("B");
        assertThat(NumberFormat.CAPITAL_ROMAN.write(1994)).isEqualTo("MCMXCIV");
        assertThat(NumberFormat.ROMAN.write(0)).isEqualTo("0");
        assertThat(NumberFormat.ofWord("upperRoman").write(4)).isEqualTo("IV");
        assertThat(NumberFormat.ofOpenDocument("i").write(9)).isEqualTo("ix");
    }

    @Test
    void paragraphsStandApartInTheLinesOfAPage() {
        var letter = "Første linje\nAnden linje\n\nEt nyt afsnit\n";
        var sheets = intake.take("brev.txt", letter.getBytes(StandardCharsets.UTF_8));
        assertThat(intake.lines(sheets))
                .containsExactly("Første linje\nAnden linje\n\nEt nyt afsnit");
    }

    private static String paragraph(String style, String list, String level, String words) {
        var looks = style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>";
        var numbered =
                list.isEmpty()
                        ? ""
                        : "<w:numPr><w:ilvl w:val=\"%s\"/><w:numId w:val=\"%s\"/></w:numPr>"
                                .formatted(level, list);
        return "<w:p><w:pPr>%s%s</w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(looks, numbered, words);
    }

    private String word(String... paragraphs) throws IOException {
        var related =
                """
                <Relationship Id="n" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>
                <Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
                """;
        return text(
                "a.docx",
                Papers.word(
                        String.join("", paragraphs),
                        related,
                        inWord("numbering", NUMBERING),
                        inWord("styles", STYLES)));
    }

    private static String inWord(String root, String content) {
        return "<w:%1$s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">%2$s</w:%1$s>"
                .formatted(root, content);
    }

    private String openDocument(String body) throws IOException {
        var names =
                "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                        + " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
        var styles =
                """
                <office:document-styles %s><number:date-style><number:text>Skilletegn</number:text></number:date-style>
                <text:outline-style style:name="Outline">
                <text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>
                <text:outline-level-style text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="2"/>
                </text:outline-style></office:document-styles>
                """
                        .formatted(names);
        var lists =
                """
                <text:list-style style:name="L1">
                <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
                <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>
                <text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/></text:list-style>
                <number:date-style><number:text>Skilletegn</number:text></number:date-style>
                """;
        var content =
                "<office:document-content %s>%s<office:body><office:text>%s</office:text></office:body></office:document-content>"
                        .formatted(names, lists, body);
        return text(
                "a.odt",
                with(
                        Parcels.openDocument(""),
                        Map.of("styles.xml", styles, "content.xml", content)));
    }

    private static byte[] with(byte[] archive, Map<String, String> more) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(archive));
                var zip = new ZipOutputStream(out)) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (!more.containsKey(part.getName())) {
                    zip.putNextEntry(new ZipEntry(part));
                    zip.write(in.readAllBytes());
                }
            }
            for (var each : more.entrySet()) {
                put(zip, each.getKey(), each.getValue());
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private String text(String name, byte[] file) {
        var sheets = intake.take(name, file);
        assertThat(sheets.problem()).isNull();
        return sheets.text().replaceAll(" +", " ");
    }
}
