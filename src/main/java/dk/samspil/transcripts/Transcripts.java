package dk.samspil.transcripts;

import dk.samspil.calendar.TypedPeriod;
import dk.samspil.transcripts.ItemHeads.Head;
import dk.samspil.transcripts.Transcript.Aside;
import dk.samspil.transcripts.Transcript.Item;
import dk.samspil.transcripts.Transcript.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads agendas and minutes out of their text.
public final class Transcripts {

    private static final Pattern DATE =
            Pattern.compile(
                    "(?iu)\\d{1,2}\\.? ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.? \\d{4}"
                            + "|\\d{1,2}[-./]\\d{1,2}[-./ ]\\d{4}|\\d{4}-\\d{2}-\\d{2}");

    private Transcripts() {}

    /// Never fails: what is not understood stands on the front, in the parts of an item, or aside.
    ///
    /// @param pages the text page by page, in lines as they stand
    public static Transcript read(List<String> pages) {
        var aside = new ArrayList<Aside>();
        var cleared = Spacing.evened(new Furniture(Line.of(pages)).cleared(aside));
        var contents = new Contents(cleared, new Headings(cleared));
        var lines = new ArrayList<Line>();
        for (int i = 0; i < cleared.size(); i++) {
            if (contents.holds(i)) {
                aside.add(
                        new Aside(
                                Aside.Why.CONTENTS, cleared.get(i).page(), cleared.get(i).text()));
            } else {
                lines.add(cleared.get(i));
            }
        }
        var headings = new Headings(lines);
        var heads = new ItemHeads(lines, contents.titles(), headings).all();
        var items = new ArrayList<Item>();
        for (int i = 0; i < heads.size(); i++) {
            int until = i + 1 < heads.size() ? heads.get(i + 1).line() : lines.size();
            items.add(ItemBody.of(heads.get(i), until, lines, headings));
        }
        var front = front(lines, heads);
        var heldOn = date(front);
        return new Transcript(
                front, heldOn, List.copyOf(items), List.copyOf(aside), remarks(items, heldOn));
    }

    private static List<String> front(List<Line> lines, List<Head> heads) {
        int until = heads.isEmpty() ? lines.size() : heads.getFirst().line();
        return lines.subList(0, until).stream()
                .map(Line::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static @Nullable LocalDate date(List<String> front) {
        return front.stream().flatMap(line -> dates(line).stream()).findFirst().orElse(null);
    }

    /// The dates in a text, in their order.
    static List<LocalDate> dates(String text) {
        var dates = new ArrayList<LocalDate>();
        var match = DATE.matcher(text);
        while (match.find()) {
            if (TypedPeriod.read(match.group())
                            instanceof TypedPeriod.Understood(var from, var until)
                    && from.equals(until)) {
                dates.add(from);
            }
        }
        return dates;
    }

    private static List<Remark> remarks(List<Item> items, @Nullable LocalDate heldOn) {
        var remarks = new ArrayList<Remark>();
        if (items.isEmpty()) {
            remarks.add(new Remark(Remark.What.NO_ITEMS, 0, ""));
        }
        if (heldOn == null) {
            remarks.add(new Remark(Remark.What.NO_DATE, 0, ""));
        }
        int last = 0;
        for (var item : items) {
            if (last > 0 && item.number() > last + 1) {
                int first = last + 1;
                int until = item.number() - 1;
                var missing = first == until ? "" + first : first + "–" + until;
                remarks.add(new Remark(Remark.What.NUMBERS_MISSING, item.number(), missing));
            }
            last = item.number();
            if (!item.closed() && item.parts().isEmpty() && item.enclosures().isEmpty()) {
                remarks.add(new Remark(Remark.What.EMPTY_ITEM, item.number(), item.title()));
            }
            item.parts().stream()
                    .filter(part -> part.kind() == PartKind.UNKNOWN)
                    .forEach(
                            part ->
                                    remarks.add(
                                            new Remark(
                                                    Remark.What.UNKNOWN_HEADING,
                                                    item.number(),
                                                    part.heading())));
        }
        return List.copyOf(remarks);
    }
}
