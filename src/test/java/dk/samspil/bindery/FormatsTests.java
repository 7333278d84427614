package dk.samspil.bindery;

import static dk.samspil.bindery.ScannedPapers.LETTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files from other programs than Word and Acrobat.
class FormatsTests {

    private final Intake intake = Papers.intake();

    @Test
    void anOpenDocumentBecomesPages() throws IOException {
        var odt =
                Parcels.openDocument(
                        """
                        <text:tracked-changes><text:p>Slettet afsnit</text:p></text:tracked-changes>
                        <text:h text:outline-level="1">Notat &amp; plan</text:h>
                        <text:p>Åse <text:span text:style-name="T1">Ødegård</text:span> møder<text:s text:c="3"/>i morgen.</text:p>
                        <text:list><text:list-item><text:p>Første punkt</text:p></text:list-item></text:list>
                        <table:table><table:table-row><table:table-cell><text:p>Uge 7</text:p></table:table-cell>
                        <table:table-cell><text:p>12 timer</text:p></table:table-cell></table:table-row></table:table>
                        <text:p><draw:frame><draw:image xlink:href="Pictures/1.png"/></draw:frame></text:p>
                        <text:p><draw:frame><draw:image xlink:href="../../etc/passwd.png"/></draw:frame></text:p>
                        """);
        var sheets = intake.take("notat.odt", odt);
        assertThat(sheets.problem()).isNull();
        assertThat(sheets.kind()).isEqualTo(FileKind.ODT);
        assertThat(sheets.mislabelled()).isFalse();
        assertThat(sheets.text())
                .contains("Notat & plan", "Åse Ødegård møder", "Første punkt", "Uge 7", "12 timer")
                .doesNotContain("Slettet");
        assertThat(HostilePdf.unpacked(sheets.pdf())).contains("/Image;");
    }

    @Test
    void anOpenDocumentWithItsOwnEntitiesIsNotObeyed() throws IOException {
        var odt =
                Parcels.openDocument(
                        "</office:text></office:body></office:document-content>"
                                + "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;");
        assertThat(intake.take("notat.odt", odt).text()).doesNotContain("root:");
    }

    @Test
    void aRichTextBecomesPages() {
        var rtf =
                "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}{\\*\\generator Riched20;}"
                        + "{\\info{\\author Hemmelig}}\\pard\\b Notat\\b0\\par "
                        + "Bl\\'e5b\\'e6rgr\\'f8d p\\u229 ? \\'c6r\\'f8 \\endash  {\\i kursiv}\\par"
                        + "{\\field{\\*\\fldinst HYPERLINK \"http://x\"}{\\fldrslt et link}}"
                        + "{\\pict\\pngblip 89504e47}\\v skjult\\v0\\trowd A\\cell B\\cell\\row}";
        var sheets = intake.take("notat.rtf", rtf.getBytes(StandardCharsets.US_ASCII));
        assertThat(sheets.problem()).isNull();
        assertThat(sheets.text())
                .contains("Notat", "Blåbærgrød på Ærø – kursiv", "et link")
                .doesNotContain("Hemmelig", "Arial", "HYPERLINK", "8950", "skjult", "Riched");
    }

    @Test
    void aRichTextThatNestsWithoutEndIsRefused() {
        var rtf = "{\\rtf1" + "{".repeat(100_000);
        var sheets = intake.take("notat.rtf", rtf.getBytes(StandardCharsets.US_ASCII));
        assertThat(sheets.problem()).isEqualTo(Problem.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM850", "x-MacRoman", "ISO-8859-1", "UTF-16LE", "UTF-16BE"})
    void plainTextFromOldMachinesIsRead(String alphabet) {
        var text =
                "Blåbærgrød på Ærø\r\nMødet er flyttet til onsdag, og Åse kører bilen."
                        .getBytes(Charset.forName(alphabet));
        var sheets = intake.take("notat.txt", text);
        assertThat(sheets.problem()).isNull();
        assertThat(sheets.text()).contains("Blåbærgrød på Ærø", "Åse kører bilen");
    }

    @Test
    void aWebPageIsReadWithoutItsScripts() {
        var page =
                "<!DOCTYPE html><html><head><title>x</title><script>alert('nej')</script></head>"
                        + "<body onload='x()'><h1>Referat</h1><p>Åse &amp; Bo<br>mødtes</p>"
                        + "<img src='http://x/y.png'></body></html>";
        var sheets = intake.take("side.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(sheets.problem()).isNull();
        assertThat(sheets.text()).contains("Referat", "Åse & Bo").doesNotContain("nej");
    }

    @Test
    void aMailBecomesPagesWithItsHeads() {
        var mail = Parcels.mail("Vedr. mødet på Ærø", "Kære Mette\n\nHilsen Jørgen", Map.of());
        var sheets = intake.take("mail.eml", mail);
        assertThat(sheets.problem()).isNull();
        assertThat(sheets.kind()).isEqualTo(FileKind.MAIL);
        assertThat(sheets.text())
                .contains("Fra: Jørgen Eksempel", "Emne: Vedr. mødet på Ærø", "Hilsen Jørgen")
                .contains("Sendt: 3. marts 2026 kl. 10.15");
    }

    @Test
    void aMailFromOutlookBecomesPages() throws IOException {
        var mail =
                Parcels.outlookMail(
                        "Vedr. attest", "Kære Mette\n\nSe vedhæftet.", "attest.pdf", new byte[3]);
        var sheets = intake.take("mail.msg", mail);
        assertThat(sheets.problem()).isNull();
        assertThat(sheets.kind()).isEqualTo(FileKind.OUTLOOK_MAIL);
        assertThat(sheets.text())
                .contains("Fra: Jørgen Eksempel", "Emne: Vedr. attest", "Se vedhæftet.")
                .contains("Vedhæftet: attest.pdf");
    }

    @Test
    void aTiffOfSeveralPagesHasThemAll() throws IOException {
        var tiff =
                ScannedPapers.tiff(
                        ScannedPapers.sheet(LETTER),
                        ScannedPapers.sheet(List.of("Side to")),
                        ScannedPapers.sheet(List.of()));
        var sheets = intake.take("fax.tif", tiff);
        assertThat(sheets.problem()).isNull();
        assertThat(sheets.pages()).isEqualTo(3);
        assertThat(sheets.bare()).containsExactly(1, 2, 3);
    }

    @Test
    void onlyPagesWithoutWordsOfTheirOwnAreBare() throws IOException {
        assertThat(intake.take("brev.pdf", Papers.pdf(3, "Bilag")).bare()).isEmpty();
        assertThat(intake.take("scan.pdf", ScannedPapers.pdf(ScannedPapers.sheet(LETTER))).bare())
                .containsExactly(1);
    }
}
