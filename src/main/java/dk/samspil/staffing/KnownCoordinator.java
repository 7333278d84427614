package dk.samspil.staffing;

import dk.samspil.parties.Specialty;
import dk.samspil.rostering.Absence;
import dk.samspil.rostering.Availability;
import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.Wishes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a health unit knows of one of its coordinators, through time.
///
/// @param terms the earliest first
/// @param version grows with each change; 0 = is being written for the first time
public record KnownCoordinator(
        UUID id,
        int healthUnit,
        String name,
        Coordinator.Kind kind,
        List<CoordinatorTerms> terms,
        List<Absence> absences,
        Set<LocalDate> offered,
        Set<UUID> follows,
        Set<UUID> disqualified,
        Set<Specialty> specialties,
        Wishes wishes,
        long version,
        String changedBy) {

    public boolean external() {
        return kind == Coordinator.Kind.EXTERNAL;
    }

    /// What holds on a day; empty = does not work yet.
    public Optional<CoordinatorTerms> termsOn(LocalDate day) {
        return terms.stream()
                .filter(each -> !each.validFrom().isAfter(day))
                .max(Comparator.comparing(CoordinatorTerms::validFrom));
    }

    /// The coordinator as a year is staffed, on the terms of a day; the even load is not shared out
    /// yet.
    public Optional<Coordinator> on(LocalDate day) {
        return termsOn(day)
                .map(
                        terms ->
                                new Coordinator(
                                        id,
                                        name,
                                        kind,
                                        terms.share(),
                                        terms.base().position(),
                                        terms.mostAWeek(),
                                        terms.mostAMonth(),
                                        0,
                                        terms.price(),
                                        follows,
                                        disqualified,
                                        new Availability(absences, terms.duties(), offeredOnly()),
                                        specialties,
                                        wishes));
    }

    /// The same with further absences.
    ///
    /// @param read the version in which they were found to be missing
    public KnownCoordinator alsoAway(List<Absence> more, long read) {
        return with(terms, Stream.concat(absences.stream(), more.stream()).toList(), read);
    }

    /// The same on other terms and with other absences.
    ///
    /// @param read the version that they replace
    public KnownCoordinator with(
            List<CoordinatorTerms> otherTerms, List<Absence> otherAbsences, long read) {
        return new KnownCoordinator(
                id,
                healthUnit,
                name,
                kind,
                otherTerms,
                otherAbsences,
                offered,
                follows,
                disqualified,
                specialties,
                wishes,
                read,
                changedBy);
    }

    private @Nullable Set<LocalDate> offeredOnly() {
        return external() ? offered : null;
    }
}
