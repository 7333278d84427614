package dk.samspil.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class PrinterTests {

    static final Locale DANISH = Locale.of("da");

    final Printer printer = Printers.withMessages();

    @Test
    void aPrintedLetterIsAnArchiveFileThatAScreenReaderCanRead() throws Exception {
        var pdf = print("Brev til dig", "Kære Anders Testesen", 60);

        Pdf.keep("letter", pdf);
        Pdf.assertKeepsTheStandards(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Brev til dig");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da");
        }
    }

    @Test
    void namesKeepEveryLetter() {
        var name = "Wałęsa Łukasz, şđ, æøå ÆØÅ, Þór, Çelik, Ñuñez, Đorđević, Aviâja";

        assertThat(Pdf.text(print("Brev", name, 1))).contains(name);
    }

    @Test
    void wordsWithWhatCouldBeALigatureAreFoundAsTheyAreWritten() {
        assertThat(Pdf.text(print("Brev", "fik en fleksjobaftale om effektiv tid", 1)))
                .contains("fik en fleksjobaftale om effektiv tid");
    }

    @Test
    void everyPageSaysWhichOfHowManyItIs() {
        var text = Pdf.text(print("Brev", "Tekst", 120)).replaceAll(" +", " ");

        assertThat(text).contains("Sag 26-1042 · Side 1 af 5").contains("Side 5 af 5");
    }

    @Test
    void aPastedControlCharacterOrMarkupSpoilsNothing() {
        var pdf = print("Brev", "før\u0000\u0007efter <b>& \uD800 & 你好 😀", 1);

        assertThat(Pdf.text(pdf)).contains("føreft").contains("<b>&");
        Pdf.assertKeepsTheStandards(pdf);
    }

    @Test
    void nothingIsFetchedFromOutsideThePrintFolder() {
        assertThat(Classpath.resolve(Classpath.BASE, "paper.css"))
                .isEqualTo("classpath:/print/paper.css");
        assertThat(
                        List.of(
                                "http://example.org/a.png",
                                "file:///etc/passwd",
                                "../application.yaml",
                                "//h/x"))
                .allSatisfy(name -> assertThat(Classpath.resolve(Classpath.BASE, name)).isNull());
    }

    private byte[] print(String title, String text, int rows) {
        var letter =
                new Letter(
                        "Eksempel Kommune",
                        List.of("Jobcenter Eksempel, Rådhuspladsen 1, 9999 Eksempelby"),
                        List.of("Anders Testesen", "Prøvevej 1", "9999 Eksempelby"),
                        List.of("23. november 2026", "Sag 26-1042"));
        return printer.pdf(
                "print/example-letter",
                Map.of(
                        "title", title,
                        "text", text,
                        "letter", letter,
                        "rows", IntStream.rangeClosed(1, rows).boxed().toList()),
                DANISH);
    }
}
