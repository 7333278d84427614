package dk.samspil.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.agendas.AgendaItem;
import dk.samspil.agendas.ItemKind;
import dk.samspil.minutes.Attendance.Attended;
import dk.samspil.minutes.DraftEntry.Disqualified;
import dk.samspil.ui.Text;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MinuteRulesTests {

    private static final Attended CHAIR = seat(true, Presence.WHOLE, 0, 0, "");
    private static final Attended LEFT_EARLY = seat(true, Presence.PART, 1, 2, "");
    private static final Attended REPLACED =
            seat(true, Presence.ABSENT, 0, 0, "Sanne Stedfortræder");
    private static final Attended AWAY = seat(true, Presence.ABSENT, 0, 0, "");
    private static final Attended SECRETARY = seat(false, Presence.WHOLE, 0, 0, "");
    private static final Attendance MEETING =
            new Attendance(List.of(CHAIR, LEFT_EARLY, REPLACED, AWAY, SECRETARY));

    private static Attended seat(
            boolean votes, Presence presence, int from, int to, String substitute) {
        return new Attended(
                UUID.randomUUID(), "Mette", "Ballerup", votes, presence, from, to, substitute);
    }

    private static DraftEntry votes(int yes, int no, Disqualified... out) {
        return new DraftEntry(DecisionOutcome.AS_RECOMMENDED, "", yes, no, 0, "", List.of(out));
    }

    private static AgendaItem item(int number) {
        return new AgendaItem(
                null,
                number,
                ItemKind.DECISION,
                "Et punkt",
                "",
                false,
                false,
                null,
                0,
                "",
                List.of(),
                List.of(),
                null,
                null);
    }

    @Test
    void onlyThoseWhoAreAtTheItemCanVoteOnIt() {
        assertThat(MEETING.votesAt(2)).isEqualTo(3);
        assertThat(MEETING.votesAt(3)).isEqualTo(2);
        assertThat(MinuteRules.refusal(votes(2, 1), 2, MEETING)).isEmpty();
        assertThat(MinuteRules.refusal(votes(2, 1), 3, MEETING))
                .contains(Text.of("minutes.refused.votes", 3, 2L));
    }

    @Test
    void whoIsDisqualifiedCannotVoteAndTheReasonIsWritten() {
        var out = new Disqualified(CHAIR.member(), "Mette", "ejer bygningen");
        assertThat(MinuteRules.refusal(votes(2, 0, out), 1, MEETING)).isEmpty();
        assertThat(MinuteRules.refusal(votes(3, 0, out), 1, MEETING)).isPresent();
        var silent = new Disqualified(CHAIR.member(), "Mette", " ");
        assertThat(MinuteRules.refusal(votes(0, 0, silent), 1, MEETING))
                .contains(Text.of("minutes.refused.disqualified"));
    }

    @Test
    void whoIsAwayAnywayTakesNoVoteFromTheOthersByBeingDisqualified() {
        var out = new Disqualified(AWAY.member(), "Mette", "ejer bygningen");
        assertThat(MinuteRules.refusal(votes(3, 0, out), 1, MEETING)).isEmpty();
    }

    @Test
    void everyItemHasADecisionAndWordsWhereTheDecisionNeedsThem() {
        var agenda = List.of(item(1), item(2), item(3));
        var otherwise = new DraftEntry(DecisionOutcome.OTHERWISE, " ", 0, 0, 0, "", List.of());
        assertThat(MinuteRules.refusal(agenda, Map.of(1, votes(0, 0), 2, otherwise), MEETING))
                .contains(Text.of("minutes.refused.missing", "2, 3"));
        var all = Map.of(1, votes(0, 0), 2, votes(1, 0), 3, votes(0, 0));
        assertThat(MinuteRules.refusal(agenda, all, MEETING)).isEmpty();
        assertThat(MinuteRules.refusal(agenda, all, Attendance.NOBODY))
                .contains(Text.of("minutes.refused.attendance"));
    }
}
