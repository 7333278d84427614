package dk.samspil.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.agreements.Rules.DocumentRule;
import dk.samspil.cases.CaseStatus;
import dk.samspil.documents.CheckedItem.State;
import dk.samspil.filing.OwnItem;
import dk.samspil.recognition.Condition;
import dk.samspil.recognition.PaperKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the checklist says of each item: there, too old, superseded, missing, yet to come.
class CheckedItemTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void whatIsReadIsThere() {
        assertThat(check(paper(TODAY.minusYears(1), true)).state()).isEqualTo(State.PRESENT);
    }

    @Test
    void whatIsOnlyLeftOutIsMissing() {
        var item = check(paper(TODAY, false));
        assertThat(item.state()).isEqualTo(State.MISSING);
        assertThat(item.isMissing()).isTrue();
    }

    @Test
    void theNewestThatIsReadMayBeTooOld() {
        var limit = TODAY.minusMonths(36);
        assertThat(check(paper(limit, true)).state()).isEqualTo(State.PRESENT);
        var item = check(paper(limit.minusDays(1), true), paper(limit.minusYears(1), true));
        assertThat(item.state()).isEqualTo(State.TOO_OLD);
        assertThat(item.of()).isEqualTo(limit.minusDays(1));
        assertThat(item.isMissing()).isTrue();
        assertThat(check(paper(null, true)).state()).isEqualTo(State.PRESENT);
    }

    @Test
    void aNewerOneThatIsNotReadSupersedesIt() {
        var newer = TODAY.minusDays(3);
        var item = check(paper(TODAY.minusYears(1), true), paper(newer, false));
        assertThat(item.state()).isEqualTo(State.SUPERSEDED);
        assertThat(item.of()).isEqualTo(newer);
        assertThat(check(paper(newer, true), paper(TODAY.minusYears(1), false)).state())
                .isEqualTo(State.PRESENT);
    }

    @Test
    void whatIsAboutSomethingElseSupersedesNothing() {
        var back = paper(TODAY.minusYears(1), true, Set.of(Condition.BACK));
        var hearing = paper(TODAY, false, Set.of(Condition.HEARING));
        assertThat(check(back, hearing).state()).isEqualTo(State.PRESENT);
        var backAgain = paper(TODAY, false, Set.of(Condition.BACK, Condition.HEARING));
        assertThat(check(back, backAgain).state()).isEqualTo(State.SUPERSEDED);
    }

    @Test
    void anOwnItemLooksForItsWordsInTheTitle() {
        var own =
                new OwnItem(
                        "Kompetenceafklaring",
                        PaperKind.COURSE_REPORT,
                        "Afklaring",
                        true,
                        null,
                        "");
        var course =
                new PaperOnFile(DocumentKind.COURSE_REPORT, "Truckkursus", TODAY, Set.of(), true);
        assertThat(check(own, course).state()).isEqualTo(State.MISSING);
        var found =
                new PaperOnFile(
                        DocumentKind.COURSE_REPORT,
                        "Rapport, kompetenceafklaring",
                        TODAY,
                        Set.of(),
                        true);
        assertThat(check(own, course, found).state()).isEqualTo(State.PRESENT);
        assertThat(check(own, found).label().args()).containsExactly("Kompetenceafklaring");
    }

    private static CheckedItem check(OwnItem own, PaperOnFile... papers) {
        return CheckedItem.check(
                        List.of(), List.of(own), List.of(papers), CaseStatus.PREPARATION, TODAY)
                .getFirst();
    }

    private static CheckedItem check(PaperOnFile... papers) {
        var law = new DocumentRule("LAE265", true, "", 36, "", "");
        return CheckedItem.check(
                        List.of(law), List.of(), List.of(papers), CaseStatus.PREPARATION, TODAY)
                .getFirst();
    }

    private static PaperOnFile paper(@Nullable LocalDate date, boolean read) {
        return paper(date, read, Set.of());
    }

    private static PaperOnFile paper(
            @Nullable LocalDate date, boolean read, Set<Condition> conditions) {
        return new PaperOnFile(DocumentKind.LAE265, "LÆ 265", date, conditions, read);
    }
}
