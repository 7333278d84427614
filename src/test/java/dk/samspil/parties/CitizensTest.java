package dk.samspil.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.OwnerDatabase;
import dk.samspil.SamspilTest;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilTest
class CitizensTest {

    private static final AtomicInteger LAST_DIGITS = new AtomicInteger();

    @Autowired Citizens citizens;
    @Autowired Askers askers;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired OwnerDatabase database;

    private final Cpr cpr = new Cpr("310170%04d".formatted(LAST_DIGITS.incrementAndGet()));
    private final Asker ballerup = asker(151, Capacity.CASEWORKER);
    private final Asker gladsaxe = asker(159, Capacity.CASEWORKER);

    @Test
    void aCaseworkerOpensACitizenOnceAndFindsTheSameOneAgain() {
        var first = opened(ballerup, "Anders Testesen");
        var again = opened(asker(151, Capacity.TEAM_SECRETARY), "Anders Testesen");

        assertThat(again).isEqualTo(first);
        assertThat(first.municipality()).isEqualTo(151);
        assertThat(first.initials()).isEqualTo("A.T.");
    }

    @Test
    void aPersonNumberDoesNotOpenSomebodyWithAnotherName() {
        var known = opened(ballerup, "Anders Testesen");

        assertThat(open(gladsaxe, "Birgit Prøvesen"))
                .isEqualTo(new OpenedCitizen.Refused("parties.citizen.otherName"));
        assertThat(askers.as(gladsaxe, () -> citizens.find(known.person()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Capacity.class,
            names = {"TEAM_MEMBER", "HEALTH_COORDINATOR", "GP", "CITIZEN", "ADMINISTRATOR"})
    void onlyThoseWhoOpenCasesInAMunicipalityLookUpAPersonNumber(Capacity capacity) {
        assertThatThrownBy(() -> open(asker(151, capacity), "Anders Testesen"))
                .rootCause()
                .hasMessageContaining("only a municipality opens a case");
    }

    @ParameterizedTest
    @EnumSource(
            value = Capacity.class,
            names = {"CASEWORKER", "SYSTEM"})
    void noOtherOrganisationThanAMunicipalityLooksUpAPersonNumber(Capacity capacity) {
        for (int organisation : new int[] {1, 2, 1084, 21084, 999}) {
            assertThatThrownBy(() -> open(asker(organisation, capacity), "Anders Testesen"))
                    .rootCause()
                    .hasMessageContaining("only a municipality opens a case");
        }
        assertThatThrownBy(() -> citizens.open(typed("Anders Testesen")))
                .rootCause()
                .hasMessageContaining("only a municipality opens a case");
    }

    @Test
    void nobodySeesACitizenWhoWasNotGivenAccess() {
        var citizen = opened(ballerup, "Anders Testesen");
        var himself = new Asker(citizen.person(), "", 1, "Borger", Capacity.CITIZEN, "");

        assertThat(citizens.find(citizen.person())).as("nobody asking").isEmpty();
        assertThat(askers.as(gladsaxe, () -> citizens.find(citizen.person()))).isEmpty();
        assertThat(askers.as(asker(1, Capacity.CITIZEN), () -> citizens.find(citizen.person())))
                .as("another citizen")
                .isEmpty();
        assertThat(askers.as(Asker.system(2), () -> citizens.find(citizen.person()))).isEmpty();
        assertThat(askers.as(himself, () -> citizens.find(citizen.person()))).contains(citizen);
    }

    @Test
    void accessIsPassedOnOnlyByThoseWhoHaveItAndWithdrawnByTheMunicipality() {
        var citizen = opened(ballerup, "Anders Testesen");
        var coordinator = asker(21084, Capacity.HEALTH_COORDINATOR);

        assertThatThrownBy(() -> grant(gladsaxe, citizen, 159))
                .rootCause()
                .hasMessageContaining("row-level security");
        grant(ballerup, citizen, 21084);
        grant(ballerup, citizen, 21084);
        assertThat(askers.as(coordinator, () -> citizens.find(citizen.person()))).isPresent();

        askers.run(gladsaxe, () -> citizens.withdraw(citizen.person(), 21084));
        assertThat(askers.as(coordinator, () -> citizens.find(citizen.person()))).isPresent();
        askers.run(ballerup, () -> citizens.withdraw(citizen.person(), 21084));
        assertThat(askers.as(coordinator, () -> citizens.find(citizen.person()))).isEmpty();
    }

    @Test
    void theApplicationCannotRecordOrGrantPastTheRules() {
        var citizen = opened(ballerup, "Anders Testesen");
        var insert =
                """
                insert into parties.citizen
                    (cpr, name, address, phone, address_protected, municipality)
                values ('0101010000', 'X', '', '', false, 159)
                """;
        assertThatThrownBy(() -> inName(gladsaxe, () -> jdbc.sql(insert).update()))
                .rootCause()
                .hasMessageContaining("permission denied");
        var update = "update parties.citizen set name = 'X' where person = ?";
        assertThat(inName(gladsaxe, () -> jdbc.sql(update).param(citizen.person()).update()))
                .isZero();
        assertThat(database.application().sql("select 1 from parties.citizen").query().listOfRows())
                .isEmpty();
    }

    @Test
    void theSecondOfTwoCorrectionsIsToldHowThingsStandNow() {
        var shown = opened(ballerup, "Anders Testesen");
        askers.run(ballerup, () -> citizens.correct(withPhone(shown, "11 11 11 11")));

        var second = askers.as(ballerup, () -> citizens.correct(withPhone(shown, "22 22 22 22")));

        assertThat(second)
                .isInstanceOfSatisfying(
                        CorrectedCitizen.ChangedMeanwhile.class,
                        changed -> assertThat(changed.now().phone()).isEqualTo("11 11 11 11"));
    }

    @Test
    void twoCaseworkersWhoOpenTheSameCitizenAtOnceMeetInOneRow() throws Exception {
        try (var both = Executors.newFixedThreadPool(8)) {
            Callable<Citizen> opening = () -> opened(ballerup, "Anders Testesen");
            var people =
                    both.invokeAll(Collections.nCopies(8, opening)).stream()
                            .map(future -> future.resultNow().person())
                            .distinct();
            assertThat(people).hasSize(1);
        }
    }

    private OpenedCitizen open(Asker asker, String name) {
        return askers.as(asker, () -> citizens.open(typed(name)));
    }

    private Citizen opened(Asker asker, String name) {
        return ((OpenedCitizen.Opened) open(asker, name)).citizen();
    }

    private NewCitizen typed(String name) {
        return new NewCitizen(cpr, name, "Prøvevej 1, 2750 Ballerup", "00 00 00 00", false, null);
    }

    private void grant(Asker asker, Citizen citizen, int organisation) {
        askers.run(asker, () -> citizens.grant(citizen.person(), organisation));
    }

    private int inName(Asker asker, Supplier<Integer> work) {
        return askers.as(asker, () -> transaction.execute(t -> work.get()));
    }

    private static Citizen withPhone(Citizen c, String phone) {
        return new Citizen(
                c.person(),
                c.cpr(),
                c.name(),
                c.address(),
                phone,
                c.addressProtected(),
                c.municipality(),
                c.clinic(),
                c.version());
    }

    private static Asker asker(int organisation, Capacity capacity) {
        return new Asker(UUID.randomUUID(), "Mette Prøvesen", organisation, "", capacity, "");
    }
}
