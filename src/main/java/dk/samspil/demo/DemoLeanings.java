package dk.samspil.demo;

import dk.samspil.parties.Specialty;
import dk.samspil.rostering.Wishes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the demonstration's coordinators are trained in and wish for, and what its teams' cases ask
/// for.
final class DemoLeanings {

    private static final List<Specialty> SPECIALTIES =
            List.of(Specialty.PSYCHIATRY, Specialty.SOCIAL_MEDICINE, Specialty.GENERAL_PRACTICE);

    private DemoLeanings() {}

    static Set<Specialty> trainedIn(String coordinator) {
        return Set.of(SPECIALTIES.get(of(coordinator)));
    }

    /// One in three wishes for weekdays, one to be spared a spell of the autumn.
    static Wishes wishesOf(String coordinator, int year) {
        var autumn = new Wishes.Spell(LocalDate.of(year, 10, 4), LocalDate.of(year, 10, 15));
        return switch (of(coordinator)) {
            case 0 ->
                    new Wishes(
                            Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                            Set.of(DayOfWeek.MONDAY),
                            List.of(),
                            List.of(),
                            Set.of());
            case 1 -> new Wishes(Set.of(), Set.of(), List.of(), List.of(autumn), Set.of());
            default -> Wishes.NONE;
        };
    }

    /// Every third team names none.
    static @Nullable Specialty askedBy(String town) {
        int of = of(town);
        return of == 2 ? null : SPECIALTIES.get(of);
    }

    private static int of(String name) {
        return Math.floorMod(name.hashCode(), SPECIALTIES.size());
    }
}
