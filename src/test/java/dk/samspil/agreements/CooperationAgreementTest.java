package dk.samspil.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilTest;
import dk.samspil.calendar.WorkingDays;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@SamspilTest
class CooperationAgreementTest {

    private static final LocalDate MEETING = LocalDate.of(2027, 1, 14);
    private static final int NORDJYLLAND = 1081;
    private static final int MIDTJYLLAND = 1082;
    private static final int SYDDANMARK = 1083;
    private static final int HOVEDSTADEN = 1084;
    private static final int SJAELLAND = 1085;

    @Autowired Agreements agreements;

    private final WorkingDays days = WorkingDays.danish();

    @ParameterizedTest(name = "{0}, {1}: by {2}")
    @CsvSource({
        "1084, FLEX_JOB, 2026-12-29",
        "1084, SICKNESS_BENEFIT_3, 2026-12-29",
        "1083, FLEX_JOB, 2026-12-29",
        "1083, SICKNESS_BENEFIT_3, 2027-01-07"
    })
    void aCaseIsReferredSoManyWorkingDaysBeforeTheMeeting(int region, CaseType type, LocalDate by) {
        assertThat(on(region).referralDeadline(MEETING, type, days)).isEqualTo(by);
    }

    @Test
    void theAnswerIsDueAfterTheReferralOrBeforeTheMeetingWhicheverComesFirst() {
        var early = LocalDate.of(2026, 12, 1);
        var late = LocalDate.of(2027, 1, 4);
        assertThat(on(HOVEDSTADEN).screeningAnswerDue(early, MEETING, days))
                .isEqualTo("2026-12-08");
        assertThat(on(HOVEDSTADEN).screeningAnswerDue(late, MEETING, days)).isEqualTo("2027-01-07");
        assertThat(on(NORDJYLLAND).screeningAnswerDue(early, MEETING, days))
                .isEqualTo("2026-12-15");
        assertThat(on(HOVEDSTADEN).screeningAnswerDue(MEETING.minusDays(1), MEETING, days))
                .as("an urgent case")
                .isEqualTo(MEETING.minusDays(1));
    }

    @Test
    void regionsScreenDifferently() {
        assertThat(on(SYDDANMARK).screens(CaseType.SICKNESS_BENEFIT_3)).isFalse();
        assertThat(on(SYDDANMARK).screens(CaseType.FLEX_JOB)).isTrue();
        assertThat(on(SJAELLAND).silenceIsSufficient()).isTrue();
        assertThat(on(HOVEDSTADEN).silenceIsSufficient()).isFalse();
        assertThat(on(HOVEDSTADEN).pageLimit()).hasValue(50);
        assertThat(on(MIDTJYLLAND).pageLimit()).isEmpty();
    }

    @Test
    void settlementWentFromCasesToMeetingDays() {
        assertThat(on(HOVEDSTADEN).settlementUnit(LocalDate.of(2014, 12, 31)))
                .isEqualTo(Terms.SettlementUnit.CASE);
        assertThat(on(HOVEDSTADEN).settlementUnit(LocalDate.of(2015, 1, 1)))
                .isEqualTo(Terms.SettlementUnit.MEETING_DAY);
    }

    private CooperationAgreement on(int region) {
        return agreements.on(LocalDate.of(2026, 11, 23), region);
    }
}
