package dk.samspil.almanac.web;

import dk.samspil.almanac.Almanac;
import dk.samspil.almanac.Span;
import dk.samspil.almanac.TeamDay;
import dk.samspil.calendar.ClosingPeriod;
import dk.samspil.calendar.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Days as rows of weeks: a year as twelve tables, a month or a week as one.
///
/// @param first the first day of what the table is about
record Grid(LocalDate first, List<Week> weeks) {

    /// @param cells from Monday to Sunday; null for those outside
    record Week(int number, LocalDate monday, List<@Nullable Cell> cells) {}

    /// @param mark `holiday`, `closed`, `reduced`, `weekend` or empty
    /// @param reason why the unit is closed; empty otherwise
    record Cell(LocalDate date, String mark, String reason, List<TeamDay> days) {

        /// Days on which a team meets.
        public int meetings() {
            return (int) days.stream().filter(day -> day.state().takesPlace()).count();
        }

        /// Days that are moved or cancelled.
        public int off() {
            return days.size() - meetings();
        }

        public boolean changed() {
            return days.stream().anyMatch(TeamDay::changed);
        }

        public String css() {
            return "year-day"
                    + (mark.isEmpty() ? "" : " is-" + mark)
                    + (meetings() > 0 ? " is-planned" : "")
                    + (changed() ? " is-changed" : "");
        }
    }

    static List<Grid> of(Almanac.Page page) {
        var span = page.span();
        var days = page.days().stream().collect(Collectors.groupingBy(TeamDay::day));
        return spans(span).map(each -> of(each, days, page.closings())).toList();
    }

    private static Stream<Span> spans(Span span) {
        return span.unit() == Span.Unit.YEAR
                ? Stream.iterate(new Span(Span.Unit.MONTH, span.first()), month -> month.plus(1))
                        .limit(12)
                : Stream.of(span);
    }

    private static Grid of(
            Span span, Map<LocalDate, List<TeamDay>> days, List<ClosingPeriod> closings) {
        var weeks = new ArrayList<Week>();
        for (var monday = span.first().with(DayOfWeek.MONDAY);
                !monday.isAfter(span.last());
                monday = monday.plusWeeks(1)) {
            var cells = new ArrayList<@Nullable Cell>();
            for (int i = 0; i < 7; i++) {
                var date = monday.plusDays(i);
                cells.add(span.has(date) ? cell(date, days, closings) : null);
            }
            weeks.add(new Week(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), monday, cells));
        }
        return new Grid(span.first(), weeks);
    }

    private static Cell cell(
            LocalDate date, Map<LocalDate, List<TeamDay>> days, List<ClosingPeriod> closings) {
        boolean weekend = WorkingDays.isWeekend(date);
        var closing = closings.stream().filter(each -> each.covers(date)).findFirst();
        var those = days.getOrDefault(date, List.of());
        if (!weekend && !WorkingDays.danish().isWorkingDay(date)) {
            return new Cell(date, "holiday", "", those);
        }
        if (closing.isPresent() && !weekend) {
            var kind = closing.get().kind() == ClosingPeriod.Kind.CLOSED ? "closed" : "reduced";
            return new Cell(date, kind, closing.get().reason(), those);
        }
        return new Cell(date, weekend ? "weekend" : "", "", those);
    }

    /// How many days teams meet on, and how many were moved or cancelled.
    public int meetings() {
        return cells().mapToInt(Cell::meetings).sum();
    }

    public int off() {
        return cells().mapToInt(Cell::off).sum();
    }

    /// @param number of the day in the month, from 0
    @Nullable Cell onThe(int number) {
        return cells().skip(number).findFirst().orElse(null);
    }

    private Stream<Cell> cells() {
        return weeks.stream()
                .flatMap(week -> week.cells().stream())
                .<Cell>mapMulti(
                        (cell, next) -> {
                            if (cell != null) {
                                next.accept(cell);
                            }
                        });
    }
}
