package dk.samspil.staffing;

import dk.samspil.rostering.Absence;
import dk.samspil.rostering.Availability;
import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.FairShares;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The coordinators of a year as the solver takes them: on one set of terms each. Somebody whose
/// terms change in the year is there once for each of them, and on other days not available; a
/// team counts each as a face of its own. On terms with no meeting days somebody is not there.
final class CoordinatorsOfYear {

    private final Map<UUID, List<Span>> spans = new HashMap<>();
    private final Map<UUID, UUID> known = new HashMap<>();
    private List<Coordinator> all;

    /// Where one set of terms holds, both days included.
    private record Span(UUID id, LocalDate from, LocalDate to) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /// @param meetings how many there are, to share out the even load
    /// @param weeks in which there are meetings
    CoordinatorsOfYear(List<KnownCoordinator> everybody, int year, int meetings, int weeks) {
        var found = new ArrayList<Coordinator>();
        for (KnownCoordinator one : everybody) {
            var own = spans(one, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            spans.put(one.id(), own);
            for (Span span : own) {
                known.put(span.id(), one.id());
                found.add(onTerms(one, span));
            }
        }
        all = FairShares.of(found, meetings, weeks);
    }

    List<Coordinator> all() {
        return all;
    }

    /// Somebody on the terms of a day; empty = works on none.
    Optional<Coordinator> on(@Nullable UUID id, LocalDate day) {
        return spans.getOrDefault(id, List.of()).stream()
                .filter(span -> span.covers(day))
                .flatMap(span -> all.stream().filter(one -> one.id().equals(span.id())))
                .findFirst();
    }

    /// Those who are on terms on a day.
    List<Coordinator> on(LocalDate day) {
        return spans.keySet().stream().flatMap(id -> on(id, day).stream()).toList();
    }

    /// Which coordinator of the unit it is.
    UUID known(Coordinator one) {
        return Objects.requireNonNull(known.get(one.id()));
    }

    private static List<Span> spans(KnownCoordinator one, LocalDate first, LocalDate last) {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < one.terms().size(); i++) {
            var terms = one.terms().get(i);
            var until =
                    i + 1 < one.terms().size()
                            ? one.terms().get(i + 1).validFrom().minusDays(1)
                            : last;
            var from = terms.validFrom().isBefore(first) ? first : terms.validFrom();
            var to = until.isAfter(last) ? last : until;
            if (terms.mostAWeek() > 0 && !from.isAfter(to)) {
                var id =
                        spans.isEmpty()
                                ? one.id()
                                : UUID.nameUUIDFromBytes((one.id() + "/" + from).getBytes());
                spans.add(new Span(id, from, to));
            }
        }
        return spans;
    }

    private static Coordinator onTerms(KnownCoordinator known, Span span) {
        var one = known.on(span.from()).orElseThrow();
        var absences = new ArrayList<>(one.availability().absences());
        var first = LocalDate.of(span.from().getYear(), 1, 1);
        var last = LocalDate.of(span.from().getYear(), 12, 31);
        if (span.from().isAfter(first)) {
            absences.add(new Absence(first, span.from().minusDays(1), Absence.Kind.OTHER_TERMS));
        }
        if (span.to().isBefore(last)) {
            absences.add(new Absence(span.to().plusDays(1), last, Absence.Kind.OTHER_TERMS));
        }
        return new Coordinator(
                span.id(),
                one.name(),
                one.kind(),
                share(one.share(), span, first.lengthOfYear()),
                one.base(),
                one.mostAWeek(),
                one.mostAMonth(),
                0,
                one.price(),
                one.follows(),
                one.disqualified(),
                new Availability(
                        List.copyOf(absences),
                        one.availability().duties(),
                        one.availability().offered()),
                one.specialties(),
                one.wishes());
    }

    /// Of the year's full time: who works half of the year full time has half of the load.
    private static int share(int percent, Span span, int daysOfYear) {
        long days = ChronoUnit.DAYS.between(span.from(), span.to()) + 1;
        return percent == 0
                ? 0
                : (int) Math.max(1, Math.round(percent * (double) days / daysOfYear));
    }
}
