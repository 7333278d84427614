package dk.samspil.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilTest;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilTest
class PeriodsTest {

    private static final int MIDTJYLLAND = 1082;
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);

    @Autowired Agreements agreements;
    @Autowired Askers askers;
    @Autowired TransactionTemplate transaction;

    @Test
    void aNewAgreementEndsTheOneBeforeIt() {
        inATransactionThatIsRolledBack(
                () -> {
                    agreements.begin(MIDTJYLLAND, JANUARY, terms());

                    var all = agreements.of(MIDTJYLLAND);
                    assertThat(all).hasSize(2);
                    assertThat(all.getFirst().validFrom()).isEqualTo(JANUARY);
                    assertThat(all.getFirst().validTo()).isNull();
                    assertThat(all.getLast().validTo()).isEqualTo("2026-12-31");
                    assertThat(on(JANUARY)).isEqualTo(all.getFirst());
                    assertThat(on(JANUARY.minusDays(1))).isEqualTo(all.getLast());
                });
    }

    @Test
    void anAgreementPutInBetweenRunsUntilTheNextBegins() {
        inATransactionThatIsRolledBack(
                () -> {
                    agreements.begin(MIDTJYLLAND, JANUARY, terms());
                    agreements.begin(MIDTJYLLAND, LocalDate.of(2020, 1, 1), terms());

                    assertThat(agreements.of(MIDTJYLLAND))
                            .extracting(CooperationAgreement::validTo)
                            .containsExactly(
                                    null, LocalDate.of(2026, 12, 31), LocalDate.of(2019, 12, 31));
                });
    }

    @Test
    void twoAgreementsCannotBeginOnTheSameDay() {
        inATransactionThatIsRolledBack(
                () -> {
                    agreements.begin(MIDTJYLLAND, JANUARY, terms());

                    assertThat(agreements.begin(MIDTJYLLAND, JANUARY, terms()))
                            .isEqualTo(
                                    new PeriodChange.Overlaps(
                                            "agreements.overlap.sameDay", JANUARY));
                });
    }

    @Test
    void aPeriodIsMovedWithinItsNeighboursOnly() {
        inATransactionThatIsRolledBack(
                () -> {
                    agreements.begin(MIDTJYLLAND, JANUARY, terms());
                    agreements.begin(MIDTJYLLAND, LocalDate.of(2020, 1, 1), terms());
                    var middle = agreements.of(MIDTJYLLAND).get(1);

                    assertThat(move(middle, LocalDate.of(2013, 7, 1)))
                            .isEqualTo(
                                    new PeriodChange.Overlaps(
                                            "agreements.overlap.before", LocalDate.of(2013, 7, 1)));
                    assertThat(move(middle, JANUARY))
                            .isEqualTo(
                                    new PeriodChange.Overlaps("agreements.overlap.after", JANUARY));
                    assertThat(move(middle, LocalDate.of(2019, 1, 1)))
                            .isEqualTo(new PeriodChange.Saved(middle.id()));
                    assertThat(agreements.of(MIDTJYLLAND).getLast().validTo())
                            .isEqualTo("2018-12-31");
                    var moved = agreements.of(MIDTJYLLAND).get(1);
                    assertThat(move(moved, LocalDate.of(2021, 1, 1)))
                            .isEqualTo(new PeriodChange.Saved(middle.id()));
                    assertThat(agreements.of(MIDTJYLLAND).getLast().validTo())
                            .isEqualTo("2020-12-31");
                });
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldWhoWasFirst() {
        inATransactionThatIsRolledBack(
                () -> {
                    var shown = agreements.on(JANUARY, MIDTJYLLAND);
                    move(shown, shown.validFrom());

                    assertThat(move(shown, shown.validFrom()))
                            .isInstanceOfSatisfying(
                                    PeriodChange.ChangedMeanwhile.class,
                                    change -> assertThat(change.by()).isEqualTo("Adam Adminsen"));
                });
    }

    @Test
    void onlyAdministratorsChangeWhatApplies() {
        assertThatThrownBy(
                        () ->
                                askers.run(
                                        asker(Capacity.CASEWORKER),
                                        () ->
                                                agreements.begin(
                                                        MIDTJYLLAND,
                                                        LocalDate.of(2011, 1, 1),
                                                        terms())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private PeriodChange move(CooperationAgreement shown, LocalDate from) {
        return agreements.change(shown.id(), shown.version(), from, shown.terms());
    }

    private CooperationAgreement on(LocalDate day) {
        return agreements.on(day, MIDTJYLLAND);
    }

    private Terms terms() {
        return on(LocalDate.of(2015, 1, 1)).terms();
    }

    private void inATransactionThatIsRolledBack(Runnable work) {
        askers.run(
                asker(Capacity.ADMINISTRATOR),
                () ->
                        transaction.executeWithoutResult(
                                status -> {
                                    status.setRollbackOnly();
                                    work.run();
                                }));
    }

    private static Asker asker(Capacity capacity) {
        return new Asker(UUID.randomUUID(), "Adam Adminsen", 2, "Samspil", capacity, "");
    }
}
