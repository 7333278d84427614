package dk.samspil.bindery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Archives and mails are taken apart, and what is made to burst is contained.
class UnpackingTests {

    private final Intake intake = Papers.intake();

    @Test
    void eachFileOfAnArchiveIsAPiece() throws IOException {
        var zip =
                Parcels.zip(
                        Parcels.files(
                                "mappe/brev.pdf", Papers.pdf(1, "Brev"),
                                "mappe/notat.txt", text("Notat"),
                                "__MACOSX/._brev.pdf", text("støj"),
                                "mappe/.DS_Store", text("støj")));
        assertThat(names(open("samlet.zip", zip))).containsExactly("brev.pdf", "notat.txt");
    }

    @Test
    void pathsAreNoTricks() throws IOException {
        var zip =
                Parcels.zip(
                        Parcels.files(
                                "../../../etc/passwd.txt", text("a"),
                                "C:\\Windows\\system.txt", text("b"),
                                "/rod.txt", text("c")));
        assertThat(names(open("a.zip", zip)))
                .containsExactly("passwd.txt", "system.txt", "rod.txt");
    }

    @Test
    void namesAreReadAsTheSystemWroteThem() throws IOException {
        for (var names : List.of(StandardCharsets.UTF_8, Charset.forName("IBM850"))) {
            var zip = Parcels.zip(Parcels.files("Ærø åbner.txt", text("a")), names);
            assertThat(names(open("a.zip", zip))).containsExactly("Ærø åbner.txt");
        }
    }

    @Test
    void aMailComesWithWhatWasAttachedAndThatIsUnpackedToo() throws IOException {
        var zip = Parcels.zip(Parcels.files("inderst.txt", text("Inderst")));
        var inner = Parcels.mail("Videresendt", "Se her", Parcels.files("pakke.zip", zip));
        var mail =
                Parcels.mail(
                        "Attest",
                        "Se vedhæftet",
                        Parcels.files("attest.pdf", Papers.pdf(1, "x"), "gammel.eml", inner));
        assertThat(names(open("mail.eml", mail)))
                .containsExactly("mail.eml", "attest.pdf", "gammel.eml", "inderst.txt");
    }

    @Test
    void aMailFromOutlookComesWithWhatWasAttached() throws IOException {
        var pdf = Papers.pdf(1, "Attest");
        var mail = Parcels.outlookMail("Attest", "Se vedhæftet", "attest.pdf", pdf);
        var pieces = open("mail.msg", mail);
        assertThat(names(pieces)).containsExactly("mail.msg", "attest.pdf");
        assertThat(pieces.getLast().bytes()).isEqualTo(pdf);
    }

    @Test
    void whatIsNestedTooDeeplyIsLeftPackedAndTheRestIsKept() throws IOException {
        var zip = Parcels.zip(Parcels.files("inderst.txt", text("x")));
        for (int i = 0; i < 5; i++) {
            zip = Parcels.zip(Parcels.files("lag" + i + ".txt", text("lag"), "ned.zip", zip));
        }
        var pieces = open("a.zip", zip);
        assertThat(names(pieces)).containsExactly("lag4.txt", "lag3.txt", "lag2.txt", "ned.zip");
        assertThat(pieces.getLast().problem()).isEqualTo(Problem.NESTED_TOO_DEEP);
    }

    @Test
    void ofAHundredThousandFilesTheFirstAreKeptAndTheArchiveStandsForTheRest() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.write('x');
            }
        }
        var pieces = open("mange.zip", out.toByteArray());
        assertThat(pieces).hasSize(301);
        assertThat(pieces.getLast().problem()).isEqualTo(Problem.TOO_MANY_FILES);
        assertThat(pieces.getLast().bytes()).isEqualTo(out.toByteArray());
        assertThat(intake.take(pieces.getLast()).text()).contains("flere filer i arkivet");
    }

    @Test
    void aBombIsLeftPackedAndTheLetterBesideItIsKept() throws IOException {
        var bomb =
                Parcels.zip(
                        Parcels.files(
                                "stor.txt", new byte[300 << 20], "brev.txt", text("Kære Mette")));
        var pieces = open("samlet.zip", bomb);
        assertThat(pieces.getFirst().problem()).isEqualTo(Problem.TOO_LARGE);
        assertThat(pieces.getFirst().name()).isEqualTo("stor.txt i samlet.zip");
        assertThat(pieces.getFirst().bytes()).isEqualTo(bomb);
        assertThat(pieces.getLast().bytes()).isEqualTo(text("Kære Mette"));
    }

    @Test
    void aDamagedArchiveIsItsOwnPlaceholder() throws IOException {
        var zip = Parcels.zip(Parcels.files("a.txt", text("x"), "b.txt", text("y")));
        var cut = java.util.Arrays.copyOf(zip, zip.length - 40);
        var pieces = open("a.zip", cut);
        assertThat(pieces).hasSize(1);
        assertThat(intake.take(pieces.getFirst()).readable()).isFalse();
    }

    @Test
    void anArchiveLockedWithAPasswordSaysSo() throws IOException {
        var zip = Parcels.zip(Parcels.files("a.txt", text("x")));
        zip[6] |= 1;
        int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        zip[directory + 8] |= 1;
        assertThat(open("a.zip", zip).getFirst().problem()).isEqualTo(Problem.PASSWORD);
    }

    @Test
    void anyOtherFileIsItsOwnPiece() throws IOException {
        var pdf = Papers.pdf(1, "x");
        assertThat(open("a.pdf", pdf))
                .singleElement()
                .satisfies(piece -> assertThat(piece.bytes()).isSameAs(pdf));
        assertThat(names(open("a.docx", Papers.word(Papers.paragraph("x"), ""))))
                .containsExactly("a.docx");
    }

    @Test
    void aMailThatNestsPartsWithoutEndIsContained() {
        var mail = new StringBuilder("From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\n");
        for (int i = 0; i < 3000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(i);
            mail.append("\r\n\r\n--b").append(i).append("\r\n");
        }
        var hasty = Papers.intake(Duration.ofSeconds(20), 10);
        var pieces = new ArrayList<Piece>();
        hasty.open("a.eml", mail.toString().getBytes(StandardCharsets.US_ASCII), pieces::add);
        assertThat(pieces).hasSize(1);
        assertThat(hasty.take(pieces.getFirst()).pages()).isPositive();
    }

    private List<Piece> open(String name, byte[] file) {
        var pieces = new ArrayList<Piece>();
        intake.open(name, file, pieces::add);
        return pieces;
    }

    private static List<String> names(List<Piece> pieces) {
        return pieces.stream().map(Piece::name).toList();
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
