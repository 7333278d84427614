package dk.samspil.access;

import dk.samspil.FreshFolder;
import dk.samspil.Personas;
import dk.samspil.parties.Person;
import dk.samspil.parties.RegisterChange;
import dk.samspil.parties.RoleHolder;
import dk.samspil.parties.Roles;
import dk.samspil.parties.Staffing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;

/// An installation with three providers, a municipality's, a region's and the citizens', and a
/// fourth that does not answer; and people registered in it.
@TestConfiguration(proxyBeanMethods = false)
class ThroughProviders {

    static final String MUNICIPALITY = "kommune";
    static final String REGION = "region";
    static final String CITIZENS = "mitid";
    static final String GONE = "lukket";
    static final String FIRST = "anna-7f3a";
    static final String PERSON_NUMBER = "010171-0042";

    static MockProvider provider() {
        return new MockProvider()
                .knows(
                        "mette-51c2",
                        Map.of("name", "Mette Eksempel", "email", "Mette@kommune.example"))
                .knows("to-roller", Map.of("name", "Tove Toroller"))
                .knows("fremmed-99", Map.of("name", "Frede Fremmed"))
                .knows(FIRST, Map.of("name", "Anna Administrator"))
                .knows("anders", Map.of("name", "Anders Testesen", "cpr", PERSON_NUMBER));
    }

    /// What an operator would set, and a database of the test's own. A listening server binds its
    /// settings before beans can add any, so a test calls this for its `@DynamicPropertySource`.
    static void settings(MockProvider provider, DynamicPropertyRegistry registry) {
        for (String name : List.of(MUNICIPALITY, REGION, CITIZENS, GONE)) {
            var at = "spring.security.oauth2.client.";
            var issuer = name.equals(GONE) ? "http://localhost:1/lukket" : provider.issuer(name);
            registry.add(at + "registration." + name + ".client-id", () -> "samspil");
            registry.add(at + "registration." + name + ".client-secret", () -> "hemmelig");
            registry.add(at + "registration." + name + ".client-name", () -> name(name));
            registry.add(at + "provider." + name + ".issuer-uri", () -> issuer);
        }
        registry.add("samspil.access.providers.mitid.person-number-claim", () -> "cpr");
        registry.add("samspil.access.providers.region.identity-claim", () -> "email");
        registry.add(
                "samspil.access.first-administrator",
                () -> provider.issuer(MUNICIPALITY) + "|" + FIRST);
        var folder = FreshFolder.make().toString();
        registry.add("samspil.database.folder", () -> folder);
    }

    private static String name(String id) {
        return switch (id) {
            case MUNICIPALITY -> "Ballerup Kommune";
            case REGION -> "Region Hovedstaden";
            case CITIZENS -> "MitID";
            default -> "Lukket Kommune";
        };
    }

    @Bean
    RegisteredInTests registeredInTests(
            Staffing staffing, Roles roles, Askers askers, Clock clock) {
        return new RegisteredInTests(staffing, roles, askers, clock);
    }

    /// Registers people as an administrator does.
    static final class RegisteredInTests {

        private final Staffing staffing;
        private final Roles roles;
        private final Askers askers;
        private final Clock clock;

        RegisteredInTests(Staffing staffing, Roles roles, Askers askers, Clock clock) {
            this.staffing = staffing;
            this.roles = roles;
            this.askers = askers;
            this.clock = clock;
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }

        /// Somebody known to a provider, so far without a role.
        Person person(String name, String issuer, String subject) {
            var person = new Person(UUID.randomUUID(), name, "konsulent", "70 10 20 30", "");
            asAdministrator(() -> staffing.register(person));
            asAdministrator(() -> staffing.identify(person.id(), new Identity(issuer, subject)));
            return person;
        }

        void role(Person person, int organisation, Capacity capacity) {
            role(person, organisation, capacity, today().minusYears(1), null);
        }

        void role(
                Person person,
                int organisation,
                Capacity capacity,
                LocalDate since,
                LocalDate until) {
            asAdministrator(
                    () ->
                            roles.appoint(
                                    new RoleHolder(
                                            person,
                                            organisation,
                                            capacity,
                                            null,
                                            null,
                                            since,
                                            until)));
        }

        void stop(Person person) {
            for (var held :
                    askers.as(Personas.administrator(), () -> roles.of(List.of(person.id())))) {
                asAdministrator(() -> roles.stop(held, held.version()));
            }
        }

        void forget(Person person) {
            askers.run(
                    Personas.administrator(),
                    () ->
                            staffing.identities(person.id())
                                    .forEach(known -> staffing.forget(person.id(), known.id())));
        }

        private void asAdministrator(Supplier<RegisterChange> work) {
            var change = askers.as(Personas.administrator(), work);
            if (!(change instanceof RegisterChange.Saved)) {
                throw new IllegalStateException(change.toString());
            }
        }
    }
}
