package dk.samspil.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.TestCases;
import dk.samspil.bindery.Intake;
import dk.samspil.bindery.Papers;
import dk.samspil.bindery.Parcels;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.viruses.FakeClamd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Archives and mails come into a case as the documents that are in them.
@SamspilTest
class ParcelUploadsTest {

    @Autowired Documents documents;
    @Autowired Filings filings;
    @Autowired Uploads uploads;
    @Autowired Intake intake;
    @Autowired Recogniser recogniser;
    @Autowired TestCases test;

    @Test
    void aMailAndEachOfItsAttachmentsIsADocument() throws IOException {
        var theCase = test.open();
        var pdf = Papers.pdf(2, "Epikrise fra 12.04.2025");
        var mail =
                Parcels.mail(
                        "Epikrise",
                        "Se vedhæftet.",
                        Parcels.files("010170-0000 epikrise.pdf", pdf));
        var results = takeAll(theCase, "mail.eml", mail);
        assertThat(results).allMatch(Uploads.Result::kept);
        assertThat(results)
                .extracting(Uploads.Result::fileName)
                .containsExactly("mail.eml", "xxxxxx-xxxx epikrise.pdf");
        var all = test.as(Personas.caseworker(), () -> documents.of(theCase.id()));
        assertThat(all).hasSize(2);
        var attached =
                all.stream().filter(d -> d.fileName().endsWith(".pdf")).findFirst().orElseThrow();
        assertThat(attached.kind()).isEqualTo(DocumentKind.DISCHARGE_LETTER);
        assertThat(attached.pages()).isEqualTo(2);
        assertThat(test.as(Personas.caseworker(), () -> documents.original(attached.id())))
                .contains(pdf);
        var itself =
                all.stream().filter(d -> d.fileName().endsWith(".eml")).findFirst().orElseThrow();
        assertThat(test.as(Personas.caseworker(), () -> documents.original(itself.id())))
                .contains(mail);
        assertThat(itself.author()).isEqualTo("Jørgen Eksempel");
        assertThat(itself.contentType()).isEqualTo("message/rfc822");
    }

    @Test
    void whatCannotBeReadInAnArchiveIsAPlaceholderAndTheRestIsKept() throws IOException {
        var theCase = test.open();
        var zip =
                Parcels.zip(
                        Parcels.files(
                                "brev.pdf", Papers.pdf(1, "Brev"),
                                "regneark.xlsx", workbook(),
                                "program.pdf", new byte[] {'M', 'Z', 0, 0, 1}));
        var results = takeAll(theCase, "samlet.zip", zip);
        assertThat(results)
                .extracting(Uploads.Result::problemKey)
                .containsExactly("", "bindery.problem.archive", "bindery.problem.program");
        assertThat(test.as(Personas.caseworker(), () -> documents.of(theCase.id()))).hasSize(3);
    }

    private static byte[] workbook() throws IOException {
        var nothing = "<a/>".getBytes(StandardCharsets.UTF_8);
        return Parcels.zip(
                Parcels.files("[Content_Types].xml", nothing, "xl/workbook.xml", nothing));
    }

    @Test
    void anInfectedFileIsRefusedAndNothingOfItIsKept() throws IOException {
        var theCase = test.open();
        try (var clamd = FakeClamd.onPort()) {
            var guarded = new Uploads(intake, filings, recogniser, clamd.scanner());
            var sick = FakeClamd.VIRUS.getBytes(StandardCharsets.US_ASCII);
            var results =
                    test.as(
                            Personas.caseworker(),
                            () -> guarded.takeAll(theCase, "brev.txt", sick));
            assertThat(results)
                    .containsExactly(
                            new Uploads.Result("brev.txt", false, "intake.virus.INFECTED"));
            assertThat(test.as(Personas.caseworker(), () -> documents.of(theCase.id()))).isEmpty();
            var clean = "Kære Mette".getBytes(StandardCharsets.UTF_8);
            assertThat(
                            test.as(
                                    Personas.caseworker(),
                                    () -> guarded.takeAll(theCase, "godt.txt", clean)))
                    .allMatch(Uploads.Result::kept);
        }
    }

    private List<Uploads.Result> takeAll(RehabilitationCase theCase, String name, byte[] file) {
        return test.as(Personas.caseworker(), () -> uploads.takeAll(theCase, name, file));
    }
}
