package dk.samspil.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilTest;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.calendar.DanishDates;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SamspilTest
class ReferencePartiesTest {

    @Autowired Organisations organisations;
    @Autowired Clinics clinics;
    @Autowired Teams teams;
    @Autowired People people;
    @Autowired Askers askers;

    private final Asker system = Asker.system(Organisation.PLATFORM);
    private final Asker caseworker =
            new Asker(UUID.randomUUID(), "Mette Prøvesen", 151, "", Capacity.CASEWORKER, "");

    @Test
    void everyInstallationStartsWith98MunicipalitiesIn5Regions() {
        assertThat(organisations.of(Organisation.Kind.MUNICIPALITY)).hasSize(98);
        assertThat(organisations.of(Organisation.Kind.REGION))
                .extracting(r -> organisations.municipalitiesOf(r.id()).size())
                .containsExactly(29, 19, 11, 17, 22);
        assertThat(organisations.get(101).name()).isEqualTo("Københavns Kommune");
        assertThat(organisations.regionOf(400)).isEqualTo(1084);
        assertThat(organisations.get(Organisation.healthUnitOf(1084)).kind())
                .isEqualTo(Organisation.Kind.HEALTH_UNIT);
        assertThat(organisations.get(Organisation.clinicalFunctionOf(1084)).kind())
                .isEqualTo(Organisation.Kind.CLINICAL_FUNCTION);
    }

    @Test
    void aClinicIsFoundByNameAddressOrProviderNumber() {
        var number = new ProviderNumber("087654");
        var clinic =
                askers.as(
                        system,
                        () ->
                                clinics.add(
                                        "Lægerne Prøvetorvet",
                                        number,
                                        null,
                                        "00 00 00 00",
                                        "Prøvetorvet 2, 2750 Ballerup",
                                        1084));

        assertThat(clinics.search("prøvetorvet", 10)).containsExactly(clinic);
        assertThat(clinics.search("0876", 10)).containsExactly(clinic);
        assertThat(clinics.search("%", 10)).isEmpty();
        assertThat(clinics.find(number)).contains(clinic);
        assertThat(organisations.get(clinic.organisation()).kind())
                .isEqualTo(Organisation.Kind.CLINIC);
    }

    @Test
    void onlyAdministratorsRecordTeamsClinicsAndPeople() {
        assertThatThrownBy(
                        () ->
                                askers.run(
                                        caseworker,
                                        () -> teams.add(151, "Egne", WorkArea.YOUTH, "Rådhuset")))
                .rootCause()
                .hasMessageContaining("row-level security");
        askers.run(system, () -> teams.add(153, "Team Unge", WorkArea.YOUTH, "Rådhuset"));
        assertThat(teams.of(153)).extracting(Team::name).containsExactly("Team Unge");
    }

    @Test
    void professionalsAreKnownToThoseWhoAreSignedInWhileTheyHoldTheirCapacity() {
        var leader = new Person(UUID.randomUUID(), "Lis Ledersen", "mødeleder", "", "");
        var today = LocalDate.now(DanishDates.ZONE);
        askers.run(
                system,
                () -> {
                    people.register(leader);
                    people.appoint(role(leader, Capacity.MEETING_LEADER, null, today, null));
                    people.appoint(
                            role(
                                    leader,
                                    Capacity.TEAM_MEMBER,
                                    Area.SOCIAL,
                                    today.minusDays(9),
                                    today.minusDays(1)));
                });

        assertThat(people.at(155)).as("nobody signed in").isEmpty();
        assertThat(askers.as(caseworker, () -> people.at(155)))
                .extracting(RoleHolder::capacity)
                .containsExactly(Capacity.MEETING_LEADER);
        assertThat(askers.as(caseworker, () -> people.at(155, Capacity.TEAM_MEMBER))).isEmpty();
        assertThat(askers.as(caseworker, () -> people.all(List.of(leader.id()))))
                .containsEntry(leader.id(), leader);
    }

    private static RoleHolder role(
            Person person, Capacity capacity, Area represents, LocalDate since, LocalDate until) {
        return new RoleHolder(person, 155, capacity, null, represents, since, until);
    }
}
