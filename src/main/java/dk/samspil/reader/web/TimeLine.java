package dk.samspil.reader.web;

import dk.samspil.cases.Milestone;
import dk.samspil.cases.SupportHistory.Spell;
import dk.samspil.documents.Document;
import dk.samspil.reader.web.TimeRow.Sort;
import dk.samspil.reader.web.TimeScale.Tick;
import dk.samspil.recognition.Condition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// A case as a line of time: what happened when, in lanes, and below it which conditions the
/// documents name.
///
/// @param rows everything, the earliest first: what the table says
/// @param undated documents whose date nobody knows
/// @param unread spells of support whose period cannot be read as one
record TimeLine(
        List<TimeLane> lanes,
        List<TimeLane> conditions,
        List<Tick> ticks,
        List<TimeRow> rows,
        List<Document> undated,
        List<Spell> unread) {

    private static final int TOP = 34;

    /// Room for the heading of the conditions.
    private static final int HEADING = 30;

    /// Spells before that begin at the picture's edge.
    private static final int YEARS = 10;

    public int height() {
        var last = conditions.isEmpty() ? lanes : conditions;
        return last.isEmpty() ? 0 : last.getLast().bottom() + 8;
    }

    static TimeLine of(
            String href,
            List<Document> documents,
            List<Milestone> milestones,
            List<Spell> spells,
            LocalDate today) {
        var rows = new ArrayList<TimeRow>();
        var undated = new ArrayList<Document>();
        for (var document : documents) {
            if (document.contentDate() == null) {
                undated.add(document);
            } else {
                rows.add(TimeRow.of(href, document, document.contentDate()));
            }
        }
        milestones.forEach(milestone -> rows.add(TimeRow.of(href, milestone)));
        var unread = new ArrayList<Spell>();
        for (var spell : spells) {
            if (spell.from() == null) {
                unread.add(spell);
            } else {
                rows.add(TimeRow.of(href, spell, spell.from()));
            }
        }
        rows.sort(Comparator.comparing(TimeRow::on));
        if (rows.isEmpty()) {
            return new TimeLine(List.of(), List.of(), List.of(), rows, undated, unread);
        }
        var scale = scale(rows, today);
        var lanes = new ArrayList<TimeLane>();
        int top = TOP;
        for (var sort : Sort.values()) {
            if (sort != Sort.CONDITION) {
                lanes.add(TimeLane.of(sort, top, rows, scale));
                top = lanes.getLast().bottom();
            }
        }
        return new TimeLine(
                lanes,
                conditions(rows, top + HEADING, scale),
                scale.ticks(),
                rows,
                undated,
                unread);
    }

    private static List<TimeLane> conditions(List<TimeRow> rows, int from, TimeScale scale) {
        var named = new TreeSet<Condition>();
        rows.forEach(row -> named.addAll(row.conditions()));
        var lanes = new ArrayList<TimeLane>();
        int top = from;
        for (var condition : named) {
            lanes.add(TimeLane.of(condition, top, rows, scale));
            top = lanes.getLast().bottom();
        }
        return lanes;
    }

    /// From the first thing to the last, or to today while a spell runs; old spells do not press
    /// all the rest together.
    private static TimeScale scale(List<TimeRow> rows, LocalDate today) {
        var last = rows.stream().map(row -> end(row, today)).max(Comparator.naturalOrder());
        var others = rows.stream().filter(row -> row.sort() != Sort.SUPPORT).findFirst();
        var end = last.orElse(today);
        var early = end.minusYears(YEARS);
        var first = rows.getFirst().on();
        if (first.isBefore(early)) {
            var other = others.map(TimeRow::on).orElse(early);
            first = other.isBefore(early) ? other : early;
        }
        return TimeScale.of(first, end);
    }

    private static LocalDate end(TimeRow row, LocalDate today) {
        if (row.sort() != Sort.SUPPORT) {
            return row.on();
        }
        var until = row.until() == null || row.until().isAfter(today) ? today : row.until();
        return until.isBefore(row.on()) ? row.on() : until;
    }
}
