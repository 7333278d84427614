package dk.samspil.performance;

import dk.samspil.Personas;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.parties.Clinic;
import dk.samspil.parties.Clinics;
import dk.samspil.parties.Gln;
import dk.samspil.parties.People;
import dk.samspil.parties.Person;
import dk.samspil.parties.ProviderNumber;
import dk.samspil.parties.RoleHolder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// One professional of each capacity who works with the same cases, and their citizens' clinic.
@Component
class Everybody {

    private final TestCases test;
    private final People people;
    private final Clinics clinics;

    Everybody(TestCases test, People people, Clinics clinics) {
        this.test = test;
        this.people = people;
        this.clinics = clinics;
    }

    Clinic clinic() {
        return test.as(
                Personas.administrator(),
                () ->
                        clinics.add(
                                "Lægehuset Prøvegade",
                                new ProviderNumber("099900"),
                                new Gln("5790000120420"),
                                "87 65 43 21",
                                "Prøvegade 2, 2750 Ballerup",
                                1084));
    }

    List<Asker> professionals(int clinic) {
        return Stream.of(Capacity.values())
                .filter(capacity -> capacity != Capacity.CITIZEN && capacity != Capacity.SYSTEM)
                .map(capacity -> professional(capacity, clinic))
                .toList();
    }

    private static Asker professional(Capacity capacity, int clinic) {
        return switch (capacity) {
            case CASEWORKER -> Personas.caseworker();
            case HEALTH_COORDINATOR -> Personas.coordinator();
            case CLINICAL_PHYSICIAN -> Personas.clinicalPhysician();
            default ->
                    new Asker(
                            UUID.nameUUIDFromBytes(
                                    capacity.name().getBytes(StandardCharsets.UTF_8)),
                            "Prøve " + capacity,
                            organisation(capacity, clinic),
                            "Et sted",
                            capacity,
                            "");
        };
    }

    private static int organisation(Capacity capacity, int clinic) {
        return switch (capacity.side()) {
            case MUNICIPALITY -> Personas.BALLERUP;
            case HEALTH_UNIT -> Personas.HEALTH_UNIT;
            case CLINICAL_FUNCTION -> Personas.CLINICAL_FUNCTION;
            case CLINIC -> clinic;
            case CITIZEN -> Asker.CITIZENS;
            case FORUM -> Asker.FORA;
            case PLATFORM -> Asker.PLATFORM;
        };
    }

    /// Makes them known as people with a role, as those are whom pages offer to choose.
    void register(List<Asker> professionals) {
        test.run(Personas.administrator(), () -> professionals.forEach(this::register));
    }

    private void register(Asker asker) {
        var person = new Person(asker.person(), asker.name(), "", "44 77 20 00", "");
        if (people.find(person.id()).isEmpty()) {
            people.register(person);
        }
        people.appoint(
                new RoleHolder(
                        person,
                        asker.organisation(),
                        asker.capacity(),
                        null,
                        null,
                        LocalDate.of(2020, 1, 1),
                        null));
    }
}
