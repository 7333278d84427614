package dk.samspil.filing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.filing.FolderRule.Sort;
import dk.samspil.recognition.PaperKind;
import dk.samspil.recognition.PaperTrack;
import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Which folder takes a paper, which plans cannot be used, and whose plan applies.
class FilingRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final FolderRule CERTIFICATES =
            folder("Attester", Set.of(PaperKind.LAE265, PaperKind.SPECIALIST_STATEMENT));

    @Test
    void thePlanOfThreeTracksHasNoProblems() {
        assertThat(problems(threeTracks())).isEmpty();
    }

    @Test
    void everyTrackNeedsAFolderThatTakesTheRest() {
        var folders = new ArrayList<>(threeTracks());
        folders.removeLast();
        assertThat(problems(folders)).containsExactly("filing.problem.rest");
        folders.add(CERTIFICATES);
        assertThat(problems(folders)).containsExactly("filing.problem.rest");
    }

    @Test
    void aFolderThatTakesEverythingStandsLastInItsTrack() {
        var folders = new ArrayList<>(threeTracks());
        folders.add(CERTIFICATES);
        folders.add(folder("Øvrigt", Set.of()));
        assertThat(problems(folders)).containsExactly("filing.problem.early");
    }

    @Test
    void twoFoldersOfOneNameCannotBeToldApart() {
        var folders = new ArrayList<>(threeTracks());
        folders.addFirst(CERTIFICATES);
        folders.addFirst(folder("attester ", Set.of(PaperKind.LAE275)));
        assertThat(problems(folders)).containsExactly("filing.problem.twice");
    }

    @Test
    void theFoldersTogetherMayNotHaveMorePagesThanTheFile() {
        var folders = new ArrayList<>(threeTracks());
        folders.addFirst(
                new FolderRule(
                        "Attester",
                        PaperTrack.HEALTH,
                        Set.of(PaperKind.LAE265),
                        null,
                        false,
                        Sort.NEWEST_FIRST,
                        30));
        assertThat(new FilingRules(folders, List.of(), 30, "").problems()).isEmpty();
        assertThat(new FilingRules(folders, List.of(), 29, "").problems())
                .extracting(Text::key)
                .containsExactly("filing.problem.pages");
    }

    @Test
    void aFolderTakesByTrackKindAgeAndWhatTheCertificateNames() {
        assertThat(takes(CERTIFICATES, paper(PaperKind.LAE265, TODAY, false))).isTrue();
        assertThat(takes(CERTIFICATES, paper(PaperKind.IMAGING, TODAY, false))).isFalse();
        var social = new FiledPaper(PaperKind.LAE265, PaperTrack.SOCIAL, TODAY, false);
        assertThat(takes(CERTIFICATES, social)).isFalse();

        var recent =
                new FolderRule(
                        "Nyt", PaperTrack.HEALTH, Set.of(), 12, false, Sort.NEWEST_FIRST, null);
        assertThat(takes(recent, paper(PaperKind.IMAGING, TODAY.minusMonths(12), false))).isTrue();
        assertThat(
                        takes(
                                recent,
                                paper(
                                        PaperKind.IMAGING,
                                        TODAY.minusMonths(12).minusDays(1),
                                        false)))
                .isFalse();
        assertThat(takes(recent, paper(PaperKind.IMAGING, null, false))).isFalse();

        var named =
                new FolderRule(
                        "Nævnt", PaperTrack.HEALTH, Set.of(), null, true, Sort.NEWEST_FIRST, null);
        assertThat(takes(named, paper(PaperKind.IMAGING, null, true))).isTrue();
        assertThat(takes(named, paper(PaperKind.IMAGING, null, false))).isFalse();
    }

    @Test
    void theNarrowestPlanWithFoldersArrangesTheFileAndChecklistsAddUp() {
        var country = plan(0, new FilingRules(threeTracks(), List.of(), null, ""));
        var region = plan(1084, new FilingRules(List.of(), List.of(item("Fra regionen")), 60, ""));
        var folders = new ArrayList<>(threeTracks());
        folders.addFirst(CERTIFICATES);
        var own = plan(151, new FilingRules(folders, List.of(item("Fra kommunen")), 40, ""));

        var followed = Filing.of(List.of(List.of(country), List.of(region)), TODAY, TODAY);
        assertThat(followed.folders()).hasSize(3);
        assertThat(followed.pageLimit()).hasValue(60);

        var all = Filing.of(List.of(List.of(country), List.of(region), List.of(own)), TODAY, TODAY);
        assertThat(all.folders()).isEqualTo(folders);
        assertThat(all.checklist())
                .extracting(OwnItem::label)
                .containsExactly("Fra regionen", "Fra kommunen");
        assertThat(all.pageLimit()).hasValue(40);
        assertThat(all.pageLimit(OptionalInt.of(50))).hasValue(40);
        assertThat(all.pageLimit(OptionalInt.of(30))).hasValue(30);
    }

    @Test
    void theChecklistIsThatOfTheDayTheCaseWasOpened() {
        var own = plan(151, new FilingRules(threeTracks(), List.of(item("Nyt")), null, ""));
        var before = own.validFrom().minusDays(1);
        assertThat(Filing.of(List.of(List.of(own)), TODAY, before).checklist()).isEmpty();
        assertThat(Filing.of(List.of(List.of(own)), TODAY, before).folders()).hasSize(3);
        assertThat(Filing.of(List.of(List.of(own)), TODAY, TODAY).checklist()).hasSize(1);
    }

    private static List<String> problems(List<FolderRule> folders) {
        return new FilingRules(folders, List.of(), null, "")
                .problems().stream().map(Text::key).toList();
    }

    private static List<FolderRule> threeTracks() {
        return List.of(PaperTrack.values()).stream()
                .map(
                        track ->
                                new FolderRule(
                                        "", track, Set.of(), null, false, Sort.OLDEST_FIRST, null))
                .toList();
    }

    private static FolderRule folder(String name, Set<PaperKind> kinds) {
        return new FolderRule(name, PaperTrack.HEALTH, kinds, null, false, Sort.NEWEST_FIRST, null);
    }

    private static boolean takes(FolderRule folder, FiledPaper paper) {
        return folder.takes(paper, TODAY);
    }

    private static FiledPaper paper(PaperKind kind, @Nullable LocalDate date, boolean named) {
        return new FiledPaper(kind, PaperTrack.HEALTH, date, named);
    }

    private static OwnItem item(String label) {
        return new OwnItem(label, PaperKind.OTHER, "", true, null, "");
    }

    private static FilingPlan plan(int owner, FilingRules rules) {
        return new FilingPlan(
                new UUID(0, owner), owner, LocalDate.of(2020, 1, 1), null, 1, rules, "", null);
    }
}
