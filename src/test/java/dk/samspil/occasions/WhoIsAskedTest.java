package dk.samspil.occasions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.access.Asker;
import dk.samspil.calendar.DanishDates;
import dk.samspil.surveys.TestStanding;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Of those who took part some are asked: once, not all the time, and not while a round pauses.
@SamspilTest
class WhoIsAskedTest {

    private static final Asker SENDER = Personas.secretariat();
    private static final int UNIT = Personas.HEALTH_UNIT;
    private static final String HELD = "occasions.meeting-held";

    @Autowired TestStanding standing;
    @Autowired OwnerDatabase database;

    @BeforeEach
    void nobodyElseAsks() {
        standing.endAll();
    }

    @Test
    void everyThirdIsAskedAndWhatIsToldTwiceIsAskedAboutOnce() {
        var id = standing.begun(SENDER, "CITIZEN", HELD + "=CITIZEN", 3, 0);
        for (int i = 0; i < 7; i++) {
            var one =
                    standing.held(
                            UUID.randomUUID(), UUID.randomUUID(), LocalDate.now(DanishDates.ZONE));
            standing.tell(one);
            standing.tell(one);
        }

        standing.ask(UNIT);

        assertThat(standing.outcomes(id))
                .containsOnly(Map.entry("ASKED", 3L), Map.entry("SKIPPED", 4L));
        assertThat(standing.letters(id)).hasSize(3);
        assertThat(standing.page(id)).contains("Ikke deres tur");
    }

    @Test
    void nobodyIsAskedAgainBeforeTheyHaveRestedAndNobodyMuchTooLate() {
        var id = standing.begun(SENDER, "CITIZEN", HELD + "=CITIZEN", 1, 180);
        var citizen = UUID.randomUUID();
        standing.tell(standing.held(UUID.randomUUID(), citizen, LocalDate.now(DanishDates.ZONE)));
        standing.tell(standing.held(UUID.randomUUID(), citizen, LocalDate.now(DanishDates.ZONE)));
        standing.tell(
                standing.held(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        LocalDate.now(DanishDates.ZONE).minusDays(31)));
        standing.tell(
                standing.held(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        LocalDate.now(DanishDates.ZONE).plusDays(1)));

        standing.ask(UNIT);

        assertThat(standing.outcomes(id))
                .containsOnly(
                        Map.entry("ASKED", 1L),
                        Map.entry("RESTED", 1L),
                        Map.entry("LATE", 1L),
                        Map.entry("OPEN", 1L));
    }

    @Test
    void onPauseNothingIsKeptAndWhoWaitsIsForgottenAtTheEnd() {
        var id = standing.begun(SENDER, "CITIZEN", HELD + "=CITIZEN", 1, 0);
        var waiting = UUID.randomUUID();
        standing.tell(standing.held(UUID.randomUUID(), waiting, LocalDate.now(DanishDates.ZONE)));
        standing.turn(id, "PAUSED");
        standing.tell(
                standing.held(
                        UUID.randomUUID(), UUID.randomUUID(), LocalDate.now(DanishDates.ZONE)));
        standing.ask(UNIT);
        assertThat(standing.outcomes(id)).containsExactly(Map.entry("OPEN", 1L));

        standing.turn(id, "ENDED");

        assertThat(standing.outcomes(id)).containsExactly(Map.entry("ENDED", 1L));
        assertThat(
                        database.superuser()
                                .sql(
                                        "select count(*) from surveys.occasion where receiver_person = ?")
                                .param(waiting)
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(standing.page(id))
                .contains("Afsluttet")
                .doesNotContain("Begynd runden", "Fortsæt");
    }
}
