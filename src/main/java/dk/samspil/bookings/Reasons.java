package dk.samspil.bookings;

import dk.samspil.calendar.DanishDates;
import dk.samspil.parties.Area;
import dk.samspil.ui.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says why a case is proposed to its day, and why to none before it.
final class Reasons {

    private static final int NAMED = 3;

    private final List<DayToFill> days;
    private final int[] left;
    private final ProposalTerms terms;
    private final DanishDates written;

    /// @param given the day of each case by its number; as many as there are days = none
    Reasons(List<DayToFill> days, int[] given, ProposalTerms terms, DanishDates written) {
        this.days = days;
        this.written = written;
        this.terms = terms;
        this.left = days.stream().mapToInt(DayToFill::free).toArray();
        for (int day : given) {
            if (day < left.length) {
                left[day]--;
            }
        }
    }

    List<Text> why(WaitingCase waiting, Fit[] fits, int given) {
        if (given == days.size()) {
            return List.of(Text.of("bookings.why.none", written.date(terms.latest())));
        }
        var day = days.get(given);
        var why = new ArrayList<Text>();
        var deadline = waiting.deadline();
        if (deadline != null) {
            why.add(
                    Text.of(
                            waiting.late(day.day()) ? "bookings.why.late" : "bookings.why.in-time",
                            written.date(deadline)));
        }
        why.add(
                missing(fits[given])
                        .map(areas -> Text.of("bookings.why.lacking", areas))
                        .orElseGet(() -> Text.of("bookings.why.all-there")));
        if (!day.coordinator()) {
            why.add(Text.of("bookings.why.no-coordinator"));
        }
        return why;
    }

    /// One sentence for each reason, with the days it goes for.
    List<Text> whyNotEarlier(Fit[] fits, int given) {
        Map<Text, List<DayToFill>> byReason = new LinkedHashMap<>();
        for (int d = 0; d < given; d++) {
            byReason.computeIfAbsent(whyNot(fits[d], d), reason -> new ArrayList<>())
                    .add(days.get(d));
        }
        return byReason.entrySet().stream()
                .map(each -> Text.of("bookings.not-earlier", some(each.getValue()), each.getKey()))
                .toList();
    }

    private Text whyNot(Fit fit, int d) {
        if (days.get(d).free() == 0) {
            return Text.of("bookings.not.full");
        }
        return switch (fit) {
            case Fit.TooSoon() -> Text.of("bookings.not.too-soon");
            case Fit.Lacks(var areas) -> Text.of("bookings.not.lacks", areas(areas));
            case Fit.Possible(var lacking) ->
                    left[d] > 0
                            ? Text.of("bookings.not.worse", areas(lacking))
                            : Text.of("bookings.not.given");
        };
    }

    private static Optional<Text> missing(Fit fit) {
        return fit instanceof Fit.Possible(var lacking) && !lacking.isEmpty()
                ? Optional.of(areas(lacking))
                : Optional.empty();
    }

    /// The first three, and how many more.
    private Text some(List<DayToFill> group) {
        var named =
                group.stream()
                        .limit(NAMED)
                        .map(day -> written.date(day.day()))
                        .collect(Collectors.joining(", "));
        return group.size() <= NAMED
                ? Text.asItIs(named)
                : Text.of("bookings.days.more", named, group.size() - NAMED);
    }

    static Text areas(Collection<Area> areas) {
        return areas.stream()
                .map(area -> Text.of(area.messageKey()))
                .reduce((one, other) -> Text.of("bookings.and", one, other))
                .orElse(Text.asItIs("–"));
    }
}
