package dk.samspil.planning.web;

import dk.samspil.calendar.ClosingPeriod;
import dk.samspil.planning.PlanTerms;
import dk.samspil.planning.PlanningYear;
import dk.samspil.planning.YearClosing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the secretariat types about a year.
record YearForm(
        @NotNull @Min(0) @Nullable Long version,
        @NotNull @Nullable LocalDate firstMeetingDay,
        @NotNull @Nullable LocalDate lastMeetingDay,
        @NotNull @Nullable LocalDate handInBy,
        @NotNull @Min(0) @Max(24) @Nullable Integer noticeMonths,
        @NotNull @Nullable LocalTime usualFrom,
        @NotNull @Nullable LocalTime usualTo,
        @NotNull @Min(0) @Max(20) @Nullable Integer fewestCases,
        @NotNull @Min(0) @Max(20) @Nullable Integer mostCases,
        @NotNull @Min(1) @Max(100) @Nullable Integer volumePercent,
        @NotNull @Min(1) @Max(366) @Nullable Integer mostDays,
        @Valid @Size(max = 60) @Nullable List<@Nullable Row> periods) {

    private static final int EMPTY_ROWS = 3;

    /// A closing period as typed; a row with nothing in it is none.
    record Row(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            ClosingPeriod.@Nullable Kind kind,
            @Min(0) @Max(100) @Nullable Integer share,
            @Size(max = 200) @Nullable String reason) {

        static final Row EMPTY = new Row(null, null, null, null, null);

        boolean empty() {
            return from == null && to == null && (reason == null || reason.isBlank());
        }

        boolean whole() {
            return from != null && reason != null && !reason.isBlank() && kind != null;
        }

        YearClosing closing() {
            var first = Objects.requireNonNull(from);
            var what = Objects.requireNonNull(kind);
            int left = share == null ? 0 : share;
            return new YearClosing(
                    first,
                    to == null ? first : to,
                    what,
                    what == ClosingPeriod.Kind.CLOSED ? 0 : left,
                    Objects.requireNonNull(reason).strip());
        }
    }

    static YearForm of(PlanningYear year) {
        var rows =
                new ArrayList<@Nullable Row>(
                        year.closings().stream()
                                .map(
                                        c ->
                                                new Row(
                                                        c.from(),
                                                        c.to(),
                                                        c.kind(),
                                                        c.share(),
                                                        c.reason()))
                                .toList());
        rows.addAll(Stream.generate(() -> Row.EMPTY).limit(EMPTY_ROWS).toList());
        var terms = year.terms();
        return new YearForm(
                year.version(),
                year.firstMeetingDay(),
                year.lastMeetingDay(),
                year.handInBy(),
                terms.noticeMonths(),
                terms.usualFrom(),
                terms.usualTo(),
                terms.fewestCases(),
                terms.mostCases(),
                terms.volumePercent(),
                terms.mostDays(),
                rows);
    }

    List<Row> written() {
        return periods == null
                ? List.of()
                : periods.stream().filter(Objects::nonNull).filter(row -> !row.empty()).toList();
    }

    /// With the version of somebody else's change, so that saving again replaces it.
    YearForm after(long newer) {
        return new YearForm(
                newer,
                firstMeetingDay,
                lastMeetingDay,
                handInBy,
                noticeMonths,
                usualFrom,
                usualTo,
                fewestCases,
                mostCases,
                volumePercent,
                mostDays,
                periods);
    }

    /// Only for a form without errors.
    PlanningYear year(int unit, int year) {
        return new PlanningYear(
                unit,
                year,
                Objects.requireNonNull(firstMeetingDay),
                Objects.requireNonNull(lastMeetingDay),
                Objects.requireNonNull(handInBy),
                new PlanTerms(
                        Objects.requireNonNull(noticeMonths),
                        Objects.requireNonNull(usualFrom),
                        Objects.requireNonNull(usualTo),
                        Objects.requireNonNull(fewestCases),
                        Objects.requireNonNull(mostCases),
                        Objects.requireNonNull(volumePercent),
                        Objects.requireNonNull(mostDays)),
                written().stream().map(Row::closing).toList(),
                null,
                Objects.requireNonNull(version),
                "");
    }
}
