package dk.samspil.reader.web;

import dk.samspil.cases.Milestone;
import dk.samspil.documents.Document;
import dk.samspil.documents.Track;
import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A case as a line of time: what happened when, in lanes, with the places of all of it on the
/// picture. Lengths are in the picture's own units.
///
/// @param rows everything, the earliest first: what the table says
/// @param undated documents whose date nobody knows
record TimeLine(List<Lane> lanes, List<Tick> ticks, List<Row> rows, List<Document> undated) {

    static final int WIDTH = 1000;
    private static final int LEFT = 150;
    private static final int RIGHT = 24;
    private static final int TOP = 34;

    /// Two marks that are nearer than this stand above each other.
    private static final int APART = 15;

    private static final int STEP = 16;

    /// What stands in one lane, and the shape of its mark.
    public enum Sort {
        EMPLOYMENT,
        SOCIAL,
        HEALTH,
        CERTIFICATE,
        CASE,
        MEETING;

        public String messageKey() {
            return "reader.lane." + name();
        }

        /// Whether documents stand in it.
        public boolean isPaper() {
            return this == EMPLOYMENT || this == SOCIAL || this == HEALTH;
        }
    }

    /// One thing on one day.
    ///
    /// @param sort the lane it stands in
    /// @param answered whether it is the answer to what was asked for
    /// @param title a document's; null for what the journal tells
    /// @param what the journal's sentence; null for a document
    /// @param about of a certificate: what asked and answered share; empty otherwise
    record Row(
            LocalDate on,
            Sort sort,
            boolean answered,
            @Nullable String title,
            @Nullable Text what,
            String href,
            String about) {}

    /// A mark of a row on the picture.
    record Mark(int x, int y, Row row) {}

    /// From where something was asked for to where it was answered.
    record Span(int from, int until, int y) {}

    record Lane(Sort sort, int top, int height, List<Mark> marks, List<Span> spans) {

        public int middle() {
            return top + height / 2;
        }

        public int bottom() {
            return top + height;
        }
    }

    /// The beginning of a year or a month.
    ///
    /// @param label such as 2026 or 3/2026, which both languages write alike
    record Tick(int x, String label) {}

    public int height() {
        return lanes.isEmpty() ? 0 : lanes.getLast().bottom() + 8;
    }

    static TimeLine of(String href, List<Document> documents, List<Milestone> milestones) {
        var rows = new ArrayList<Row>();
        var undated = new ArrayList<Document>();
        for (var document : documents) {
            if (document.contentDate() == null) {
                undated.add(document);
            } else {
                rows.add(row(href, document, document.contentDate()));
            }
        }
        milestones.forEach(milestone -> rows.add(row(href, milestone)));
        rows.sort(Comparator.comparing(Row::on));
        if (rows.isEmpty()) {
            return new TimeLine(List.of(), List.of(), rows, undated);
        }
        var scale = Scale.of(rows.getFirst().on(), rows.getLast().on());
        var lanes = new ArrayList<Lane>();
        int top = TOP;
        for (var sort : Sort.values()) {
            var lane = lane(sort, top, rows.stream().filter(r -> r.sort() == sort).toList(), scale);
            lanes.add(lane);
            top = lane.bottom();
        }
        return new TimeLine(lanes, scale.ticks(), rows, undated);
    }

    private static Row row(String href, Document document, LocalDate on) {
        return new Row(
                on,
                sort(document.track()),
                false,
                document.title(),
                null,
                href + "/sagsmappe/laes?dokument=" + document.id(),
                "");
    }

    private static Row row(String href, Milestone milestone) {
        var about = Optional.ofNullable(milestone.certificate()).map(Object::toString).orElse("");
        boolean answered = milestone.kind() == Milestone.Kind.CERTIFICATE_ANSWERED;
        return switch (milestone.kind()) {
            case CERTIFICATE_ASKED, CERTIFICATE_ANSWERED ->
                    new Row(
                            milestone.on(),
                            Sort.CERTIFICATE,
                            answered,
                            null,
                            milestone.what(),
                            href + "/attester",
                            about);
            case MEETING ->
                    new Row(
                            milestone.on(),
                            Sort.MEETING,
                            false,
                            null,
                            milestone.what(),
                            href + "/moede",
                            "");
            case CASE ->
                    new Row(
                            milestone.on(),
                            Sort.CASE,
                            false,
                            null,
                            milestone.what(),
                            href + "/journal",
                            "");
        };
    }

    private static Sort sort(Track track) {
        return switch (track) {
            case EMPLOYMENT -> Sort.EMPLOYMENT;
            case SOCIAL -> Sort.SOCIAL;
            case HEALTH -> Sort.HEALTH;
        };
    }

    /// Marks go from the middle of the lane up where they would stand on each other.
    private static Lane lane(Sort sort, int top, List<Row> rows, Scale scale) {
        var lasts = new ArrayList<Integer>();
        var levels = new ArrayList<Integer>();
        for (var row : rows) {
            int x = scale.x(row.on());
            int level = 0;
            while (level < lasts.size() && x - lasts.get(level) < APART) {
                level++;
            }
            if (level == lasts.size()) {
                lasts.add(x);
            } else {
                lasts.set(level, x);
            }
            levels.add(level);
        }
        int height = Math.max(1, lasts.size()) * STEP + 18;
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < rows.size(); i++) {
            int y = top + height - 17 - levels.get(i) * STEP;
            marks.add(new Mark(scale.x(rows.get(i).on()), y, rows.get(i)));
        }
        return new Lane(sort, top, height, marks, spans(marks));
    }

    private static List<Span> spans(List<Mark> marks) {
        var spans = new ArrayList<Span>();
        for (var asked : marks) {
            if (asked.row().answered() || asked.row().about().isEmpty()) {
                continue;
            }
            marks.stream()
                    .filter(m -> m.row().answered() && m.row().about().equals(asked.row().about()))
                    .findFirst()
                    .ifPresent(answer -> spans.add(new Span(asked.x(), answer.x(), asked.y())));
        }
        return spans;
    }

    /// Days on the picture's width.
    private record Scale(LocalDate first, long days) {

        static Scale of(LocalDate first, LocalDate last) {
            return new Scale(first, Math.max(1, ChronoUnit.DAYS.between(first, last)));
        }

        int x(LocalDate on) {
            long since = ChronoUnit.DAYS.between(first, on);
            return (int) (LEFT + since * (WIDTH - LEFT - RIGHT) / days);
        }

        /// Years when there are several, else months; never more than there is room for.
        List<Tick> ticks() {
            int months = days > 900 ? 12 : days > 300 ? 3 : 1;
            while (days / (30L * months) > 12) {
                months *= 2;
            }
            var ticks = new ArrayList<Tick>();
            var last = first.plusDays(days);
            var on = months % 12 == 0 ? first.withDayOfYear(1).plusYears(1) : nextMonth(first);
            while (!on.isAfter(last)) {
                ticks.add(new Tick(x(on), label(on, months)));
                on = on.plusMonths(months);
            }
            return ticks;
        }

        private static String label(LocalDate on, int months) {
            return months % 12 == 0 ? "" + on.getYear() : on.getMonthValue() + "/" + on.getYear();
        }

        private static LocalDate nextMonth(LocalDate day) {
            return day.withDayOfMonth(1).plusMonths(1);
        }
    }
}
