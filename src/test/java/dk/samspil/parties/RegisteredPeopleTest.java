package dk.samspil.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.Identity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What can be asked before anybody is signed in, and by whom not.
@SamspilTest
class RegisteredPeopleTest {

    @Autowired RegisteredPeople registered;
    @Autowired Staffing staffing;
    @Autowired Roles roles;
    @Autowired Citizens citizens;
    @Autowired Askers askers;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    private final Identity identity =
            new Identity("https://by.example", UUID.randomUUID().toString());

    @Test
    void anIdentityAnswersWithTheRolesOfTodayAndNobodyElses() {
        assertThat(registered.roles(identity)).isEmpty();
        var mette = new Person(UUID.randomUUID(), "Mette Eksempel", "", "", "");
        askers.run(
                Personas.administrator(),
                () -> {
                    staffing.register(mette);
                    staffing.identify(mette.id(), identity);
                });
        assertThat(registered.roles(identity)).contains(List.of());

        appoint(mette, 159, Capacity.CASEWORKER, WorkArea.YOUTH, LocalDate.of(2026, 1, 1), null);
        appoint(mette, 151, Capacity.MEETING_LEADER, null, LocalDate.of(2026, 1, 1), null);
        appoint(
                mette,
                151,
                Capacity.MINUTE_TAKER,
                null,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31));
        assertThat(registered.roles(identity).orElseThrow())
                .containsExactly(
                        new Asker(
                                mette.id(),
                                "Mette Eksempel",
                                151,
                                "Ballerup Kommune",
                                Capacity.MEETING_LEADER,
                                ""),
                        new Asker(
                                mette.id(),
                                "Mette Eksempel",
                                159,
                                "Gladsaxe Kommune",
                                Capacity.CASEWORKER,
                                "YOUTH"));
        assertThat(registered.roles(new Identity("https://other.example", identity.subject())))
                .isEmpty();
    }

    @Test
    void aCitizenIsFoundByPersonNumberHoweverItIsWrittenAndOnlyBeforeSigningIn() {
        askers.run(
                Personas.caseworker(),
                () ->
                        citizens.open(
                                new NewCitizen(
                                        new Cpr("0202720123"),
                                        "Birgit Prøvesen",
                                        "",
                                        "",
                                        false,
                                        null)));
        assertThat(registered.citizen("020272-0123"))
                .get()
                .extracting(Asker::name, Asker::capacity)
                .containsExactly("Birgit Prøvesen", Capacity.CITIZEN);
        assertThat(registered.citizen("0202720124")).isEmpty();
        assertThat(registered.citizen("' or true --")).isEmpty();

        var question = "select count(*) from parties.citizen_at_sign_in('0202720123')";
        for (Asker asker : List.of(Personas.caseworker(), Personas.administrator())) {
            assertThatThrownBy(
                            () ->
                                    askers.as(
                                            asker,
                                            () ->
                                                    transaction.execute(
                                                            t ->
                                                                    jdbc.sql(question)
                                                                            .query(Long.class)
                                                                            .single())))
                    .rootCause()
                    .hasMessageContaining("only before signing in");
        }
    }

    private void appoint(
            Person person,
            int organisation,
            Capacity capacity,
            WorkArea area,
            LocalDate since,
            LocalDate until) {
        var role = new RoleHolder(person, organisation, capacity, area, null, since, until);
        assertThat(askers.as(Personas.administrator(), () -> roles.appoint(role)))
                .isInstanceOf(RegisterChange.Saved.class);
    }
}
