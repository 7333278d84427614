package dk.samspil.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.access.Side;
import dk.samspil.bindery.Papers;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.Cases;
import dk.samspil.cases.RehabilitationCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SamspilTest
class DocumentsTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);

    @Autowired Documents documents;
    @Autowired Uploads uploads;
    @Autowired CaseFilePart part;
    @Autowired CaseFiles caseFiles;
    @Autowired ContentStore contents;
    @Autowired Cases cases;
    @Autowired CaseWay way;
    @Autowired TestCases test;
    @Autowired OwnerDatabase owner;

    @Test
    void anUploadedFileIsKeptAsItCameAndAsPages() throws IOException {
        var theCase = test.open();
        var file = Papers.pdf(3, "Epikrise fra 12.04.2025");
        upload(theCase, "epikrise.pdf", file);
        var document = only(theCase);
        assertThat(document.kind()).isEqualTo(DocumentKind.DISCHARGE_LETTER);
        assertThat(document.contentDate()).isEqualTo(LocalDate.of(2025, 4, 12));
        assertThat(document.track()).isEqualTo(Track.HEALTH);
        assertThat(document.pages()).isEqualTo(3);
        var caseworker = Personas.caseworker();
        assertThat(test.as(caseworker, () -> documents.original(document.id()))).contains(file);
        assertThat(test.as(caseworker, () -> documents.read(document.id()))).isPresent();
        assertThat(test.as(caseworker, () -> documents.words(document.id()))).contains("Epikrise");
    }

    @Test
    void aBrokenFileIsKeptWithAPlaceholderAndTheReason() throws IOException {
        var theCase = test.open();
        var broken = "%PDF-1.7 in stykker".getBytes(StandardCharsets.UTF_8);
        var result = upload(theCase, "brev.pdf", broken);
        assertThat(result.kept()).isTrue();
        assertThat(result.problemKey()).isEqualTo("bindery.problem.damaged");
        assertThat(only(theCase).problem()).isEqualTo("bindery.problem.damaged");
        assertThat(test.as(Personas.caseworker(), () -> documents.original(only(theCase).id())))
                .contains(broken);
    }

    @Test
    void thePreparatoryPartIsNotMissedBeforeTheReferralThatFilesIt() {
        var theCase = test.open();
        var item = preparatoryPart(theCase);
        assertThat(item.isMissing()).isFalse();
        assertThat(item.comes()).isTrue();

        var day = LocalDate.of(2027, 1, 14);
        test.run(
                Personas.caseworker(), () -> way.referred(theCase.id(), day, day.minusDays(7), ""));

        assertThat(preparatoryPart(theCase).present()).isTrue();
    }

    @Test
    void aCopyThatSomebodyChoseCountsOnTheChecklistAsOnTheFrame() throws IOException {
        var theCase = test.open();
        var certificate = Papers.pdf(1, "LÆ 265 Dato: 3. juni 2026 " + theCase.number());
        upload(theCase, "a.pdf", certificate);
        upload(theCase, "b.pdf", certificate);
        var caseworker = Personas.caseworker();
        for (var each : test.as(caseworker, () -> documents.of(theCase.id()))) {
            boolean copy = each.copyOf() != null;
            var edit =
                    new DocumentEdit(
                            each.version(),
                            DocumentKind.LAE265,
                            each.title(),
                            each.author(),
                            each.contentDate(),
                            each.track(),
                            copy,
                            copy ? "" : "Kopien er tydeligere",
                            false);
            test.as(caseworker, () -> documents.edit(each.id(), edit));
        }
        var missing = test.as(caseworker, () -> caseFiles.of(theCase.id())).missing();
        assertThat(missing)
                .extracting(item -> item.label().key())
                .doesNotContain(DocumentKind.LAE265.messageKey());
        assertThat(test.as(caseworker, () -> part.tell(theCase, caseworker)).missing())
                .extracting(told -> told.text().key())
                .doesNotContain(DocumentKind.LAE265.messageKey());
    }

    private CheckedItem preparatoryPart(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> caseFiles.of(theCase.id())).checklist().stream()
                .filter(
                        item ->
                                item.label()
                                        .key()
                                        .equals(DocumentKind.PREPARATORY_PART.messageKey()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPersonNumberInAFileNameIsNotKept() throws IOException {
        var theCase = test.open();
        upload(theCase, "C:\\sager\\010170-0000 brev.pdf", Papers.pdf(1, "x"));
        assertThat(only(theCase).fileName()).isEqualTo("xxxxxx-xxxx brev.pdf");
        assertThat(only(theCase).title()).isEqualTo("Brev");
    }

    @Test
    void exactlyTheSameFileAgainIsMarkedAndNotReadTwiceAndItsBytesAreKeptOnce() throws IOException {
        var theCase = test.open();
        var file = Papers.pdf(2, "Samme brev " + theCase.number());
        upload(theCase, "a.pdf", file);
        upload(theCase, "b.pdf", file);
        var all = test.as(Personas.caseworker(), () -> documents.of(theCase.id()));
        assertThat(all).hasSize(2);
        assertThat(all)
                .filteredOn(d -> d.copyOf() != null)
                .singleElement()
                .satisfies(copy -> assertThat(copy.chosen()).isFalse());
        assertThat(
                        owner.superuser()
                                .sql("select count(*) from documents.content where hash = ?")
                                .param(all.getFirst().original().bytes())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void theSameBytesInTwoMunicipalitiesAreKeptOnceAndEachReadsItsOwn() throws IOException {
        var here = test.open();
        var there = test.open(Personas.caseworkerElsewhere(), null);
        var file = Papers.pdf(1, "Pjece til alle " + here.number());
        upload(here, "pjece.pdf", file);
        uploads(Personas.caseworkerElsewhere(), there, "pjece.pdf", file);
        var hash = only(here).original();
        for (var asker : List.of(Personas.caseworker(), Personas.caseworkerElsewhere())) {
            assertThat(test.as(asker, () -> contents.find(hash))).contains(file);
        }
        assertThat(test.as(Personas.coordinatorElsewhere(), () -> contents.find(hash))).isEmpty();
    }

    @Test
    void leavingOutNeedsAReason() throws IOException {
        var theCase = test.open();
        upload(theCase, "cv.pdf", Papers.pdf(1, "CV"));
        var before = only(theCase);
        assertThat(edit(before, false, "")).isInstanceOf(DocumentEdit.Refused.class);
        assertThat(edit(before, false, "Forældet")).isInstanceOf(DocumentEdit.Saved.class);
        assertThat(file(theCase).pages()).isZero();
        assertThat(file(theCase).leftOut()).hasSize(1);
    }

    @Test
    void theSecondOfTwoEditorsIsToldWhoWasFirst() throws IOException {
        var theCase = test.open();
        upload(theCase, "cv.pdf", Papers.pdf(1, "CV"));
        var before = only(theCase);
        test.as(Personas.colleague(), () -> documents.edit(before.id(), edited(before, true, "")));
        assertThat(edit(before, true, ""))
                .isInstanceOfSatisfying(
                        DocumentEdit.Conflict.class,
                        conflict ->
                                assertThat(conflict.now().changedBy()).isEqualTo("Søren Prøvesen"));
    }

    @Test
    void whatWasUploadedByMistakeIsTakenOutButKept() throws IOException {
        var theCase = test.open();
        upload(theCase, "forkert.pdf", Papers.pdf(1, "En anden borgers brev"));
        var wrong = only(theCase);
        assertThat(
                        test.as(
                                Personas.caseworker(),
                                () -> documents.withdraw(wrong.id(), 1, "Hører til en anden sag")))
                .isInstanceOf(DocumentEdit.Saved.class);
        assertThat(file(theCase).read()).isEmpty();
        assertThat(file(theCase).withdrawn()).hasSize(1);
    }

    @Test
    void theMergedFileHoldsWhatWasChosenInOrderOfTrackAndDate() throws IOException {
        var theCase = test.open();
        file(theCase, DocumentKind.LAE265, "LÆ 265", MARCH);
        file(theCase, DocumentKind.CV, "CV", MARCH.minusYears(1));
        file(theCase, DocumentKind.DISCHARGE_LETTER, "Epikrise", MARCH.minusDays(1));
        var out = new ByteArrayOutputStream();
        int pages = test.as(Personas.caseworker(), () -> caseFiles.merge(theCase, out));
        assertThat(pages).isEqualTo(5);
        var text = text(out.toByteArray());
        assertThat(text).contains(theCase.citizenName(), "Forberedende del", "Ballerup");
        assertThat(text)
                .containsSubsequence("3 / 5 · CV", "4 / 5 · Epikrise", "5 / 5 · LÆ 265 · 3. marts");
    }

    @Test
    void whatTheTeamReadStaysWhatItRead() throws IOException {
        var theCase = test.open();
        file(theCase, DocumentKind.LAE265, "LÆ 265", MARCH);
        var sent = test.as(Personas.caseworker(), () -> caseFiles.freeze(theCase.id(), MARCH));
        var before = test.as(Personas.caseworker(), () -> caseFiles.frozenPdf(sent.id()));
        file(theCase, DocumentKind.CV, "CV", MARCH);
        assertThat(test.as(Personas.minuteTaker(), () -> caseFiles.frozenPdf(sent.id())))
                .hasValueSatisfying(now -> assertThat(now).isEqualTo(before.orElseThrow()));
        assertThat(test.as(test.citizenOf(theCase), () -> caseFiles.frozenPdf(sent.id())))
                .isPresent();
        assertThat(sent.documents()).hasSize(1);
    }

    @Test
    void theCitizenReadsWhatIsShownToTheCitizenAndNothingElse() throws IOException {
        var theCase = test.open();
        upload(theCase, "cv.pdf", Papers.pdf(1, "CV"));
        var document = only(theCase);
        var citizen = test.citizenOf(theCase);
        assertThat(test.as(citizen, () -> documents.of(theCase.id()))).isEmpty();
        assertThat(test.as(citizen, () -> contents.find(document.rendered()))).isEmpty();
        edit(document, true, "");
        assertThat(test.as(citizen, () -> documents.read(document.id()))).isPresent();
    }

    @Test
    void nobodyOutsideTheCaseReachesADocumentOrItsBytes() throws IOException {
        var theCase = test.open();
        upload(theCase, "cv.pdf", Papers.pdf(1, "Kun for denne sag " + theCase.number()));
        var document = only(theCase);
        var neighbour = test.citizenOf(test.open());
        for (var stranger :
                List.of(
                        Personas.caseworkerElsewhere(),
                        Personas.coordinator(),
                        Personas.clinicalPhysician(),
                        Personas.gp(100_001),
                        Personas.administrator(),
                        neighbour)) {
            assertThat(test.as(stranger, () -> documents.find(document.id()))).isEmpty();
            assertThat(test.as(stranger, () -> documents.of(theCase.id()))).isEmpty();
            assertThat(test.as(stranger, () -> contents.find(document.original()))).isEmpty();
            assertThat(test.as(stranger, () -> contents.find(document.rendered()))).isEmpty();
        }
        for (var table : List.of("document", "content", "case_file")) {
            assertThat(
                            owner.application()
                                    .sql("select count(*) from documents." + table)
                                    .query(Long.class)
                                    .single())
                    .isZero();
        }
    }

    @Test
    void aClinicSeesOnlyWhatItHandedInItself() throws IOException {
        var theCase = test.open();
        test.run(
                Personas.caseworker(), () -> cases.letIn(theCase.id(), 100_001, Side.CLINIC, null));
        upload(theCase, "cv.pdf", Papers.pdf(1, "CV"));
        test.as(
                Personas.gp(100_001),
                () ->
                        documents.file(
                                theCase.id(),
                                DocumentKind.LAE265,
                                "LÆ 265",
                                "Lægehuset",
                                MARCH,
                                Track.HEALTH,
                                pdf("LÆ 265")));
        assertThat(test.as(Personas.gp(100_001), () -> documents.of(theCase.id())))
                .extracting(Document::title)
                .containsExactly("LÆ 265");
        assertThat(file(theCase).read()).hasSize(2);
    }

    @Test
    void theChecklistOfTheRulesInForceTellsWhatIsMissing() {
        var theCase = test.open();
        assertThat(file(theCase).missing())
                .extracting(item -> item.label().key())
                .containsExactly(DocumentKind.LAE265.messageKey());
        file(theCase, DocumentKind.PREPARATORY_PART, "Forberedende del", MARCH);
        file(theCase, DocumentKind.LAE265, "LÆ 265", MARCH);
        assertThat(file(theCase).missing()).isEmpty();
        assertThat(file(theCase).pageLimit()).isEqualTo(50);
    }

    @Test
    void aNewEditionOfThePreparatoryPartTakesThePlaceOfTheEarlierOne() {
        var theCase = test.open();
        file(theCase, DocumentKind.PREPARATORY_PART, "Forberedende del", MARCH);
        file(theCase, DocumentKind.PREPARATORY_PART, "Forberedende del, ny", MARCH);
        assertThat(file(theCase).read())
                .extracting(Document::title)
                .containsExactly("Forberedende del, ny");
    }

    private Uploads.Result upload(RehabilitationCase theCase, String name, byte[] bytes) {
        return uploads(Personas.caseworker(), theCase, name, bytes);
    }

    private Uploads.Result uploads(
            Asker asker, RehabilitationCase theCase, String name, byte[] bytes) {
        return test.as(asker, () -> uploads.take(theCase, name, bytes));
    }

    private void file(RehabilitationCase theCase, DocumentKind kind, String title, LocalDate day) {
        test.as(
                Personas.caseworker(),
                () ->
                        documents.file(
                                theCase.id(),
                                kind,
                                title,
                                "Lægehuset",
                                day,
                                kind.usualTrack(),
                                pdf(title)));
    }

    private static byte[] pdf(String text) {
        try {
            return Papers.pdf(1, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Document only(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> documents.of(theCase.id())).getFirst();
    }

    private CaseFile file(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> caseFiles.of(theCase.id()));
    }

    private DocumentEdit.Outcome edit(Document document, boolean chosen, String reason) {
        return test.as(
                Personas.caseworker(),
                () -> documents.edit(document.id(), edited(document, chosen, reason)));
    }

    private static DocumentEdit edited(Document document, boolean chosen, String reason) {
        return new DocumentEdit(
                document.version(),
                document.kind(),
                document.title(),
                "Forfatter",
                document.contentDate(),
                document.track(),
                chosen,
                reason,
                true);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
