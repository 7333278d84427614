package dk.samspil.recognition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Chooses among the dates on a paper the one of what it says: labelled dates first, then the
/// letterhead, then the signature, then the newest entry of a record.
final class DateRule {

    private static final int HEADED = 88;
    private static final int END_OF_HEAD = 70;
    private static final int SIGNED = 80;
    private static final int NEWEST = 62;
    private static final int SOMEWHERE = 20;
    private static final int SURE = 80;
    private static final int ENTRIES = 3;
    private static final int OLDEST_YEARS = 60;

    private DateRule() {}

    private record Candidate(DatedLine found, int weight, String reason, String words) {}

    static Optional<Finding<LocalDate>> judge(
            Sheet sheet, PaperKind kind, LocalDate born, LocalDate today) {
        var dates =
                DatesOnPaper.of(sheet, today).stream()
                        .filter(d -> !d.date().equals(born) && !d.date().isAfter(today))
                        .filter(d -> d.date().isAfter(today.minusYears(OLDEST_YEARS)))
                        .toList();
        var candidates = new ArrayList<>(dates.stream().map(DateRule::weigh).toList());
        if (kind.growsByEntries()) {
            newestEntry(dates).ifPresent(candidates::add);
        }
        return candidates.stream()
                .filter(c -> c.weight() > 0)
                .max(Comparator.comparingInt(Candidate::weight).thenComparing(DateRule::earlier))
                .map(best -> finding(best, candidates));
    }

    private static int earlier(Candidate one, Candidate other) {
        return Integer.compare(
                other.found().page() * 1000 + other.found().line(),
                one.found().page() * 1000 + one.found().line());
    }

    private static Candidate weigh(DatedLine date) {
        if (date.ofAPeriod()) {
            return new Candidate(date, 0, "", "");
        }
        var sign = DateSign.beside(date.before());
        if (sign.isPresent()) {
            int later = date.page() > 0 && !date.lastPage() ? 15 : 0;
            int weight = Math.max(0, sign.get().weight() - later);
            return new Candidate(date, weight, "date.label", sign.get().shown());
        }
        if (date.inHead() && date.standsAlone()) {
            return new Candidate(date, HEADED, "date.letterhead", "");
        }
        if (date.inFoot() && date.standsAlone()) {
            return new Candidate(date, SIGNED, "date.signature", "");
        }
        if (date.inHead() && date.endsALine()) {
            return new Candidate(date, END_OF_HEAD, "date.letterhead", "");
        }
        int weight = date.page() == 0 ? SOMEWHERE : SOMEWHERE / 2;
        return new Candidate(date, weight, "date.text", "");
    }

    private static Optional<Candidate> newestEntry(List<DatedLine> dates) {
        var entries = dates.stream().filter(DatedLine::beginsALine).toList();
        return entries.size() < ENTRIES
                ? Optional.empty()
                : entries.stream()
                        .max(Comparator.comparing(DatedLine::date))
                        .map(newest -> new Candidate(newest, NEWEST, "date.newest-entry", ""));
    }

    private static Finding<LocalDate> finding(Candidate best, List<Candidate> all) {
        boolean rivalled =
                all.stream()
                        .anyMatch(
                                c ->
                                        c.weight() > best.weight() - 6
                                                && !c.found().date().equals(best.found().date()));
        var confidence =
                best.weight() < NEWEST
                        ? Confidence.UNSURE
                        : best.weight() >= SURE && !rivalled
                                ? Confidence.CERTAIN
                                : Confidence.LIKELY;
        return Finding.of(
                best.found().date(),
                confidence,
                best.reason(),
                best.words().isEmpty() ? day(best.found().date()) : best.words());
    }

    private static String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).format(date);
    }
}
