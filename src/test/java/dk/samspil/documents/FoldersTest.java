package dk.samspil.documents;

import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.filing.FilingPlans;
import dk.samspil.filing.FilingRules;
import dk.samspil.filing.FolderRule;
import dk.samspil.filing.FolderRule.Sort;
import dk.samspil.filing.OwnItem;
import dk.samspil.recognition.PaperKind;
import dk.samspil.recognition.PaperTrack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A municipality's own folders, their order and pages, and its own items on the checklist.
@SamspilTest
class FoldersTest {

    private static final int HOEJE_TAASTRUP = 169;
    private static final Asker CASEWORKER = person("Carl Sagsbehandler", Capacity.CASEWORKER);
    private static final Asker SECRETARY = person("Sine Sekretær", Capacity.TEAM_SECRETARY);

    @Autowired Uploads uploads;
    @Autowired CaseFiles caseFiles;
    @Autowired FilingPlans plans;
    @Autowired TestCases test;
    @Autowired SignedInBrowser browser;

    @BeforeEach
    void aPlanOfTheMunicipality() {
        if (!test.as(SECRETARY, () -> plans.of(HOEJE_TAASTRUP)).isEmpty()) {
            return;
        }
        var folders = new ArrayList<FolderRule>();
        folders.add(
                new FolderRule(
                        "Aktuelle epikriser",
                        PaperTrack.HEALTH,
                        Set.of(PaperKind.DISCHARGE_LETTER),
                        null,
                        false,
                        Sort.NEWEST_FIRST,
                        2));
        for (var track : PaperTrack.values()) {
            folders.add(new FolderRule("", track, Set.of(), null, false, Sort.OLDEST_FIRST, null));
        }
        var item = new OwnItem("Kostplan", PaperKind.DISCHARGE_LETTER, "kost", true, null, "");
        var rules = new FilingRules(folders, List.of(item), 10, "");
        var from = LocalDate.of(2020, 1, 1);
        test.as(SECRETARY, () -> plans.begin(HOEJE_TAASTRUP, from, rules));
    }

    @Test
    void theNewestComesFirstAndADocumentIsMovedInThatOrder() {
        var theCase = withThree();
        assertThat(titles(theCase)).containsExactly("Tredje", "Anden", "Første");
        move(theCase, "Første", true);
        assertThat(titles(theCase)).containsExactly("Tredje", "Første", "Anden");
        upload(theCase, "Fjerde", "1. februar 2026");
        assertThat(titles(theCase)).containsExactly("Tredje", "Første", "Fjerde", "Anden");
        move(theCase, "Tredje", false);
        assertThat(titles(theCase)).containsExactly("Første", "Tredje", "Fjerde", "Anden");
        browser.post(CASEWORKER, theCase.href() + "/sagsmappe/efter-dato", "mappe", "1");
        assertThat(titles(theCase)).containsExactly("Tredje", "Fjerde", "Anden", "Første");
    }

    @Test
    void pageAndFileAreArrangedInTheFoldersWithTheirPages() throws IOException {
        var theCase = withThree();
        var file = file(theCase);
        assertThat(file.pageLimit()).isEqualTo(10);
        assertThat(file.folders().getFirst().isOverLimit()).isTrue();
        assertThat(
                        keep(
                                "case-file-folders",
                                browser.open(CASEWORKER, theCase.href() + "/sagsmappe")))
                .contains("Aktuelle epikriser", "3 af højst 2 sider", "Kommunens mappeplan")
                .doesNotContain("??");
        assertThat(browser.open(CASEWORKER, theCase.href() + "/sagsmappe/laes"))
                .bodyText()
                .contains("Aktuelle epikriser");
        var merged = new ByteArrayOutputStream();
        test.as(CASEWORKER, () -> caseFiles.merge(theCase, merged));
        try (var pdf = Loader.loadPDF(merged.toByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Aktuelle epikriser");
        }
    }

    @Test
    void theMunicipalitysOwnItemIsMissedUntilItIsThere() {
        var theCase = withThree();
        assertThat(file(theCase).missing())
                .extracting(item -> item.label().args())
                .contains(List.of("Kostplan"));
        assertThat(browser.open(CASEWORKER, theCase.href())).bodyText().contains("Kostplan");
        upload(theCase, "Kostplan", "1. februar 2026");
        assertThat(file(theCase).missing())
                .extracting(item -> item.label().args())
                .doesNotContain(List.of("Kostplan"));
    }

    private RehabilitationCase withThree() {
        var theCase = test.open(CASEWORKER, null);
        upload(theCase, "Første", "3. januar 2026");
        upload(theCase, "Anden", "10. januar 2026");
        upload(theCase, "Tredje", "17. marts 2026");
        return theCase;
    }

    private void move(RehabilitationCase theCase, String title, boolean up) {
        var id =
                file(theCase).read().stream()
                        .filter(document -> document.title().equals(title))
                        .findFirst()
                        .orElseThrow()
                        .id();
        var address = theCase.href() + "/sagsmappe/" + id + "/flyt";
        assertThat(browser.post(CASEWORKER, address, "op", "" + up)).hasStatus3xxRedirection();
    }

    private List<String> titles(RehabilitationCase theCase) {
        return file(theCase).folders().getFirst().documents().stream()
                .map(Document::title)
                .toList();
    }

    private CaseFile file(RehabilitationCase theCase) {
        return test.as(CASEWORKER, () -> caseFiles.of(theCase.id()));
    }

    private void upload(RehabilitationCase theCase, String title, String date) {
        var text = "Epikrise\nDato: " + date + "\nIndlagt til observation: " + title;
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        test.as(CASEWORKER, () -> uploads.take(theCase, title + ".txt", bytes));
    }

    private static Asker person(String name, Capacity capacity) {
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Asker(id, name, HOEJE_TAASTRUP, "Høje-Taastrup Kommune", capacity, "");
    }
}
