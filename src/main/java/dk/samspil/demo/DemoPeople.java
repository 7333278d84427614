package dk.samspil.demo;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.parties.Area;
import dk.samspil.parties.Clinic;
import dk.samspil.parties.Clinics;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.parties.People;
import dk.samspil.parties.Person;
import dk.samspil.parties.RoleHolder;
import dk.samspil.parties.Team;
import dk.samspil.parties.Teams;
import dk.samspil.parties.WorkArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/// Registers the professionals of the demonstration: a region with three municipalities, another
/// with one, their health units, a clinical function, and the clinics. Safe to repeat: those who
/// are registered are found again.
@InDemo
class DemoPeople {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    private final Organisations organisations;
    private final Teams teams;
    private final Clinics clinics;
    private final People people;
    private final Askers askers;
    private final TransactionTemplate transaction;

    DemoPeople(
            Organisations organisations,
            Teams teams,
            Clinics clinics,
            People people,
            Askers askers,
            TransactionTemplate transaction) {
        this.organisations = organisations;
        this.teams = teams;
        this.clinics = clinics;
        this.people = people;
        this.askers = askers;
        this.transaction = transaction;
    }

    DemoCast register(Random random, DemoNames names) {
        var administrator =
                new Asker(
                        uuid(random),
                        names.next(),
                        Asker.PLATFORM,
                        "Samspil",
                        Capacity.ADMINISTRATOR,
                        "");
        return askers.as(
                administrator,
                () -> transaction.execute(registering -> cast(random, names, administrator)));
    }

    private DemoCast cast(Random random, DemoNames names, Asker administrator) {
        List<Asker> capital = coordinators(DemoPlace.CAPITAL, 4, random, names);
        List<Asker> zealand = coordinators(DemoPlace.ZEALAND, 1, random, names);
        var towns = new ArrayList<DemoCast.Town>();
        for (DemoPlace place : DemoPlace.ALL) {
            towns.add(
                    town(
                            place,
                            place.region() == DemoPlace.CAPITAL ? capital : zealand,
                            random,
                            names));
        }
        var unit = organisations.get(Organisation.healthUnitOf(DemoPlace.CAPITAL));
        var clinical = organisations.get(Organisation.clinicalFunctionOf(DemoPlace.CAPITAL));
        return new DemoCast(
                List.copyOf(towns),
                appoint(unit, Capacity.HEALTH_SECRETARIAT, "sekretær", null, random, names),
                appoint(
                        clinical,
                        Capacity.CLINICAL_PHYSICIAN,
                        "speciallæge i samfundsmedicin",
                        null,
                        random,
                        names),
                appoint(clinical, Capacity.CLINICAL_SECRETARY, "lægesekretær", null, random, names),
                administrator);
    }

    private List<Asker> coordinators(int region, int count, Random random, DemoNames names) {
        var unit = organisations.get(Organisation.healthUnitOf(region));
        return several(
                count,
                () -> appoint(unit, Capacity.HEALTH_COORDINATOR, "overlæge", null, random, names));
    }

    private DemoCast.Town town(
            DemoPlace place, List<Asker> coordinators, Random random, DemoNames names) {
        Organisation town = organisations.get(place.id());
        var caseworkers =
                several(
                        3,
                        () ->
                                appoint(
                                        town,
                                        Capacity.CASEWORKER,
                                        "socialrådgiver",
                                        null,
                                        random,
                                        names));
        var members = new ArrayList<Asker>();
        for (Area area : DemoCast.AREAS) {
            members.add(appoint(town, Capacity.TEAM_MEMBER, "konsulent", area, random, names));
        }
        var practices = new ArrayList<DemoCast.Practice>();
        for (DemoPlace.Practice practice : place.practices()) {
            practices.add(practice(place, practice, random, names));
        }
        return new DemoCast.Town(
                town.id(),
                town.name(),
                place.region(),
                place.post(),
                team(place, town),
                caseworkers,
                appoint(
                        town,
                        Capacity.COORDINATING_CASEWORKER,
                        "koordinerende sagsbehandler",
                        null,
                        random,
                        names),
                appoint(town, Capacity.MEETING_LEADER, "teamleder", null, random, names),
                appoint(town, Capacity.MINUTE_TAKER, "konsulent", null, random, names),
                appoint(town, Capacity.TEAM_SECRETARY, "sekretær", null, random, names),
                members,
                coordinators,
                List.copyOf(practices));
    }

    private Team team(DemoPlace place, Organisation town) {
        return teams.of(place.id()).stream()
                .findFirst()
                .orElseGet(
                        () ->
                                teams.find(
                                                teams.add(
                                                        place.id(),
                                                        "Rehabiliteringsteam " + town.shortName(),
                                                        WorkArea.EMPLOYMENT,
                                                        place.room()))
                                        .orElseThrow());
    }

    private DemoCast.Practice practice(
            DemoPlace place, DemoPlace.Practice practice, Random random, DemoNames names) {
        Clinic clinic =
                clinics.find(practice.number())
                        .orElseGet(
                                () ->
                                        clinics.add(
                                                practice.name(),
                                                practice.number(),
                                                practice.gln(),
                                                practice.phone(),
                                                practice.street() + ", " + place.post(),
                                                place.region()));
        return new DemoCast.Practice(
                clinic,
                appoint(
                        organisations.get(clinic.organisation()),
                        Capacity.GP,
                        "speciallæge i almen medicin",
                        null,
                        random,
                        names));
    }

    private static <T> List<T> several(int count, Supplier<T> each) {
        var all = new ArrayList<T>();
        for (int i = 0; i < count; i++) {
            all.add(each.get());
        }
        return List.copyOf(all);
    }

    private Asker appoint(
            Organisation place,
            Capacity capacity,
            String title,
            @Nullable Area represents,
            Random random,
            DemoNames names) {
        var person =
                new Person(
                        uuid(random),
                        names.next(),
                        title,
                        "70 %02d %02d %02d"
                                .formatted(
                                        random.nextInt(10, 99),
                                        random.nextInt(10, 99),
                                        random.nextInt(10, 99)),
                        "post@example.dk");
        if (people.find(person.id()).isEmpty()) {
            people.register(person);
            people.appoint(
                    new RoleHolder(person, place.id(), capacity, null, represents, SINCE, null));
        }
        return new Asker(person.id(), person.name(), place.id(), place.name(), capacity, "");
    }

    private static UUID uuid(Random random) {
        return new UUID(
                random.nextLong() & ~0xF000L | 0x4000L,
                random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
