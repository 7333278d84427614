package dk.samspil.bookings;

import static dk.samspil.bookings.BookingCast.NEEDS;
import static dk.samspil.bookings.BookingCast.TODAY;
import static dk.samspil.bookings.BookingCast.WRITTEN;
import static dk.samspil.bookings.BookingCast.day;
import static dk.samspil.bookings.BookingCast.dayOf;
import static dk.samspil.bookings.BookingCast.propose;
import static dk.samspil.bookings.BookingCast.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.parties.Area;
import dk.samspil.ui.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which case is proposed to which day, and what is said about it.
class BookingProposalTests {

    private static Proposal.Line line(Proposal proposal, WaitingCase of) {
        return proposal.lines().stream()
                .filter(line -> line.waiting().equals(of))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keys(List<Text> texts) {
        return texts.stream()
                .map(text -> text.key().equals("bookings.not-earlier") ? reason(text) : text.key())
                .toList();
    }

    private static String reason(Text text) {
        return ((Text) text.args().get(1)).key();
    }

    @Test
    void theDeadlineGoesBeforeTheLongerWait() {
        var soon = day(5, 1);
        var later = day(20, 1);
        var old = waiting(1, 100, null);
        var due = waiting(2, 1, 10);
        var proposal = propose(List.of(old, due), List.of(soon, later));
        assertThat(dayOf(proposal, due)).isEqualTo(soon);
        assertThat(dayOf(proposal, old)).isEqualTo(later);
        assertThat(proposal.proposed().missed()).isZero();
        assertThat(keys(line(proposal, due).why()))
                .containsExactly("bookings.why.in-time", "bookings.why.all-there");
        assertThat(keys(line(proposal, old).whyNotEarlier())).containsExactly("bookings.not.given");
    }

    @Test
    void whoHasWaitedLongestGoesFirstWhenNoDeadlineIsAtStake() {
        var soon = day(5, 1);
        var newer = waiting(1, 3, 50);
        var older = waiting(2, 40, 50);
        var proposal = propose(List.of(newer, older), List.of(soon, day(12, 1)));
        assertThat(dayOf(proposal, older)).isEqualTo(soon);
        assertThat(proposal.proposed().longestWait()).isEqualTo(45);
    }

    @Test
    void aCaseWaitsForThoseWithoutWhomThereIsNoMeeting() {
        var without = day(5, 3);
        var with = day(50, 3, Area.EDUCATION);
        var young = waiting(1, 3, null, true, false);
        var proposal = propose(List.of(young), List.of(without, with));
        assertThat(dayOf(proposal, young)).isEqualTo(with);
        assertThat(keys(line(proposal, young).whyNotEarlier()))
                .containsExactly("bookings.not.lacks");
        assertThat(dayOf(propose(List.of(young), List.of(without)), young)).isNull();
    }

    @Test
    void aCaseWaitsSomeDaysForThoseWhoShouldBeThereButNotForEver() {
        var family = waiting(1, 10, null, false, true);
        var without = day(5, 3);
        var soonAfter = day(12, 3, Area.FAMILY);
        var muchLater = day(40, 3, Area.FAMILY);
        var waits = propose(List.of(family), List.of(without, soonAfter));
        assertThat(dayOf(waits, family)).isEqualTo(soonAfter);
        assertThat(keys(line(waits, family).whyNotEarlier())).containsExactly("bookings.not.worse");
        var goes = propose(List.of(family), List.of(without, muchLater));
        assertThat(dayOf(goes, family)).isEqualTo(without);
        assertThat(keys(line(goes, family).why())).contains("bookings.why.lacking");
    }

    @Test
    void whatCannotBeBookedIsSaidWithTheReason() {
        var terms = new ProposalTerms(TODAY, TODAY.plusDays(7), TODAY.plusDays(30), 14);
        var waiting = waiting(1, 10, 3);
        var proposal =
                Proposal.of(
                        List.of(waiting),
                        List.of(day(3, 2), day(10, 0), day(31, 5)),
                        NEEDS,
                        terms,
                        WRITTEN);
        assertThat(dayOf(proposal, waiting)).as("the last day lies too far ahead").isNull();
        assertThat(keys(line(proposal, waiting).why())).containsExactly("bookings.why.none");
        assertThat(keys(line(proposal, waiting).whyNotEarlier()))
                .containsExactly("bookings.not.too-soon", "bookings.not.full");
        assertThat(proposal.proposed().missed()).isEqualTo(1);
    }

    @Test
    void figuresAreCountedByHand() {
        var one = waiting(1, 10, 8);
        var two = waiting(2, 20, null);
        var proposal = propose(List.of(one, two), List.of(day(5, 1), day(10, 2)));
        assertThat(proposal.unchanged()).isEqualTo(new Figures(2, 2, 0, (71 + 81) / 2.0, 81, 1));
        assertThat(proposal.proposed()).isEqualTo(new Figures(2, 4, 2, (15 + 30) / 2.0, 30, 0));
        assertThat(proposal.proposed().casesPerDay()).isEqualTo(2);
    }

    @Test
    void takingOneAfterTheOtherIsNoBetterAndSometimesWorse() {
        var anybody = waiting(1, 1, 20);
        var young = waiting(2, 1, 21, true, false);
        var days = List.of(day(5, 1, Area.EDUCATION), day(15, 1));
        var proposal = propose(List.of(anybody, young), days);
        assertThat(proposal.inLine().placed()).isEqualTo(1);
        assertThat(proposal.proposed().placed()).isEqualTo(2);
    }

    @Test
    void withoutCasesOrDaysThereIsNothingToPropose() {
        assertThat(propose(List.of(), List.of(day(5, 2))).lines()).isEmpty();
        var none = propose(List.of(waiting(1, 2, null)), List.of());
        assertThat(none.placed()).isZero();
        assertThat(none.proposed().casesPerDay()).isZero();
    }
}
