package dk.samspil.staffing.web;

import dk.samspil.parties.Specialty;
import dk.samspil.rostering.Absence;
import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.Duties;
import dk.samspil.rostering.Wishes;
import dk.samspil.staffing.CoordinatorTerms;
import dk.samspil.staffing.KnownCoordinator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the secretariat types about a coordinator.
///
/// @param validFrom from when the terms in the form hold
/// @param base the number of a municipality, or that it is a place of its own
/// @param baseAt where that place is, in degrees
/// @param remove the first days of terms that are to go
/// @param offered days, one in each line
record CoordinatorForm(
        @NotNull @Min(0) @Nullable Long version,
        @NotBlank @Size(max = 100) @Nullable String name,
        Coordinator.@NotNull @Nullable Kind kind,
        @NotNull @Nullable LocalDate validFrom,
        @NotNull @Min(0) @Max(100) @Nullable Integer share,
        @NotNull @Nullable String base,
        @Size(max = 100) @Nullable String baseName,
        @Size(max = 100) @Nullable String baseAt,
        @NotNull @Min(0) @Max(5) @Nullable Integer mostAWeek,
        @NotNull @Min(0) @Max(23) @Nullable Integer mostAMonth,
        @NotNull @Min(0) @Max(100_000) @Nullable Integer price,
        @Nullable WeeklyForm conference,
        @Nullable WeeklyForm consultations,
        @Nullable List<@Nullable LocalDate> remove,
        @Nullable List<@Nullable UUID> follows,
        @Nullable List<@Nullable UUID> disqualified,
        @Valid @Size(max = 100) @Nullable List<@Nullable Away> absences,
        @Size(max = 5000) @Nullable String offered,
        @Nullable List<@Nullable Specialty> specialties,
        @Valid @Nullable WishesForm wishes) {

    private static final int EMPTY_ROWS = 3;

    /// An absence as typed; a row with nothing in it is none.
    record Away(@Nullable LocalDate from, @Nullable LocalDate to, Absence.@Nullable Kind kind) {

        boolean empty() {
            return from == null && to == null;
        }

        Absence absence() {
            var first = Objects.requireNonNull(from);
            return new Absence(
                    first,
                    Objects.requireNonNullElse(to, first),
                    Objects.requireNonNullElse(kind, Absence.Kind.OTHER));
        }
    }

    /// For somebody new, from a day on.
    static CoordinatorForm empty(LocalDate from) {
        return new CoordinatorForm(
                0L,
                "",
                Coordinator.Kind.EMPLOYED,
                from,
                100,
                null,
                "",
                "",
                3,
                12,
                0,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                rows(List.of()),
                "",
                List.of(),
                WishesForm.of(Wishes.NONE));
    }

    /// The terms of a day are in the form, ready to be changed from another day on.
    static CoordinatorForm of(KnownCoordinator known, LocalDate today) {
        var terms = known.termsOn(today).orElse(known.terms().getFirst());
        var base = terms.base();
        boolean own = base.municipality() == null;
        return new CoordinatorForm(
                known.version(),
                known.name(),
                known.kind(),
                terms.validFrom(),
                terms.share(),
                TypedBase.written(base),
                own ? base.name() : "",
                own ? TypedPosition.written(base.position()) : "",
                terms.mostAWeek(),
                terms.mostAMonth(),
                terms.price(),
                WeeklyForm.of(terms.duties().conference()),
                WeeklyForm.of(terms.duties().consultations()),
                List.of(),
                List.copyOf(known.follows()),
                List.copyOf(known.disqualified()),
                rows(known.absences()),
                known.offered().stream()
                        .sorted()
                        .map(LocalDate::toString)
                        .collect(Collectors.joining("\n")),
                List.copyOf(known.specialties()),
                WishesForm.of(known.wishes()));
    }

    private static List<@Nullable Away> rows(List<Absence> absences) {
        var rows =
                new ArrayList<@Nullable Away>(
                        absences.stream().map(a -> new Away(a.from(), a.to(), a.kind())).toList());
        rows.addAll(Stream.generate(() -> new Away(null, null, null)).limit(EMPTY_ROWS).toList());
        return rows;
    }

    List<Away> written() {
        return absences == null
                ? List.of()
                : absences.stream().filter(Objects::nonNull).filter(row -> !row.empty()).toList();
    }

    /// Only for a form without errors.
    ///
    /// @param known null = somebody new
    KnownCoordinator coordinator(
            UUID id,
            @Nullable KnownCoordinator known,
            CoordinatorTerms.Base chosen,
            int unit,
            Set<LocalDate> days) {
        var terms = new ArrayList<CoordinatorTerms>();
        terms.add(terms(chosen));
        if (known != null) {
            known.terms().stream()
                    .filter(each -> !each.validFrom().equals(validFrom))
                    .filter(each -> remove == null || !remove.contains(each.validFrom()))
                    .forEach(terms::add);
        }
        return new KnownCoordinator(
                id,
                unit,
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(kind),
                terms,
                written().stream().map(Away::absence).toList(),
                days,
                WishesForm.ids(follows),
                WishesForm.ids(disqualified),
                trainedIn(),
                wishes == null ? Wishes.NONE : wishes.wishes(),
                Objects.requireNonNull(version),
                "");
    }

    private Set<Specialty> trainedIn() {
        return specialties == null
                ? Set.of()
                : specialties.stream()
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private CoordinatorTerms terms(CoordinatorTerms.Base chosen) {
        return new CoordinatorTerms(
                Objects.requireNonNull(validFrom),
                Objects.requireNonNull(share),
                chosen,
                Objects.requireNonNull(mostAWeek),
                Objects.requireNonNull(mostAMonth),
                Objects.requireNonNull(price),
                new Duties(WeeklyForm.weekly(conference), WeeklyForm.weekly(consultations)));
    }
}
