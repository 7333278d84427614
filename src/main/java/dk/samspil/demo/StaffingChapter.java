package dk.samspil.demo;

import dk.samspil.access.Asker;
import dk.samspil.rostering.Absence;
import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.Duties;
import dk.samspil.rostering.Position;
import dk.samspil.rostering.Weekly;
import dk.samspil.staffing.CoordinatorChange;
import dk.samspil.staffing.CoordinatorTerms;
import dk.samspil.staffing.Coordinators;
import dk.samspil.staffing.KnownCoordinator;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// The health unit's coordinators: those of the cast, one of them soon on other terms, a physician
/// in training, and an external who offers some days.
@InDemo
class StaffingChapter {

    private static final Weekly CONFERENCE = new Weekly(DayOfWeek.FRIDAY, Weekly.Weeks.EVEN);
    private static final Duties CONFERRING = new Duties(CONFERENCE, null);

    /// On the Fridays without a conference.
    private static final Duties CONSULTING =
            new Duties(CONFERENCE, new Weekly(DayOfWeek.FRIDAY, Weekly.Weeks.ODD));
    private static final int PRICE = 6_000;

    private static final CoordinatorTerms.Base CLINIC =
            new CoordinatorTerms.Base(null, "Klinikken i Hørsholm", new Position(55.8808, 12.5007));

    private final Coordinators coordinators;

    StaffingChapter(Coordinators coordinators) {
        this.coordinators = coordinators;
    }

    void known(DemoCast cast, LocalDate today, DemoScript script) {
        var towns = cast.towns();
        var people = towns.getFirst().coordinators();
        int next = today.getYear() + 1;
        script.another();
        for (int i = 0; i < people.size(); i++) {
            var asker = people.get(i);
            var own =
                    i < towns.size() && towns.get(i).coordinators().contains(asker)
                            ? Set.of(towns.get(i).team().id().value())
                            : Set.<UUID>of();
            var terms =
                    i == 0
                            ? List.of(
                                    terms(today.minusYears(1), 100, i, CONSULTING),
                                    terms(LocalDate.of(next, 4, 1), 60, i, CONFERRING))
                            : List.of(
                                    terms(
                                            today.minusYears(1),
                                            100,
                                            i,
                                            i == 1 ? CONSULTING : CONFERRING));
            save(
                    cast,
                    today,
                    script,
                    asker.name(),
                    Coordinator.Kind.EMPLOYED,
                    terms,
                    List.of(
                            new Absence(
                                    LocalDate.of(next, 7, 5 + 7 * (i % 2)),
                                    LocalDate.of(next, 7, 23 + 4 * (i % 2)),
                                    Absence.Kind.HOLIDAY)),
                    Set.of(),
                    own);
        }
        save(
                cast,
                today,
                script,
                "Lærke Lærling",
                Coordinator.Kind.IN_TRAINING,
                List.of(terms(today.minusMonths(2), 100, 2, CONFERRING)),
                List.of(
                        new Absence(
                                LocalDate.of(next, 3, 1),
                                LocalDate.of(next, 3, 5),
                                Absence.Kind.COURSE)),
                Set.of(),
                Set.of());
        save(
                cast,
                today,
                script,
                "Eskild Ekstern",
                Coordinator.Kind.EXTERNAL,
                List.of(terms(today.minusMonths(2), 0, CLINIC, Duties.NONE)),
                List.of(),
                offered(next),
                Set.of());
    }

    private void save(
            DemoCast cast,
            LocalDate today,
            DemoScript script,
            String name,
            Coordinator.Kind kind,
            List<CoordinatorTerms> terms,
            List<Absence> absences,
            Set<LocalDate> offered,
            Set<UUID> follows) {
        Asker secretary = cast.healthSecretary();
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        script.on(
                today.minusMonths(1),
                secretary,
                () ->
                        DemoDoing.expect(
                                CoordinatorChange.Saved.class,
                                coordinators.save(
                                        new KnownCoordinator(
                                                id,
                                                secretary.organisation(),
                                                name,
                                                kind,
                                                based(terms),
                                                absences,
                                                offered,
                                                follows,
                                                Set.of(),
                                                DemoLeanings.trainedIn(name),
                                                DemoLeanings.wishesOf(name, today.getYear() + 1),
                                                0,
                                                ""))));
    }

    /// Based in one municipality of the region or another, by number until they are looked up.
    private List<CoordinatorTerms> based(List<CoordinatorTerms> terms) {
        var bases = coordinators.bases();
        return terms.stream()
                .map(
                        each ->
                                new CoordinatorTerms(
                                        each.validFrom(),
                                        each.share(),
                                        based(each.base(), bases),
                                        each.mostAWeek(),
                                        each.mostAMonth(),
                                        each.price(),
                                        each.duties()))
                .toList();
    }

    private static CoordinatorTerms.Base based(
            CoordinatorTerms.Base wanted, List<CoordinatorTerms.Base> bases) {
        var number = wanted.municipality();
        return number == null ? wanted : bases.get(number * 7 % bases.size());
    }

    private static CoordinatorTerms terms(LocalDate from, int share, int base, Duties duties) {
        return terms(from, share, new CoordinatorTerms.Base(base, "", new Position(0, 0)), duties);
    }

    private static CoordinatorTerms terms(
            LocalDate from, int share, CoordinatorTerms.Base base, Duties duties) {
        return new CoordinatorTerms(
                from,
                share,
                base,
                share == 60 ? 2 : 3,
                share == 60 ? 7 : 12,
                share == 0 ? PRICE : 0,
                duties);
    }

    /// Every second Wednesday of the spring.
    private static Set<LocalDate> offered(int year) {
        var days = new TreeSet<LocalDate>();
        var day = LocalDate.of(year, 1, 4).with(DayOfWeek.WEDNESDAY);
        for (int i = 0; i < 12; i++) {
            days.add(day.plusWeeks(2L * i));
        }
        return days;
    }
}
