package dk.samspil.agendas;

import java.util.ArrayList;
import java.util.List;

/// An item as somebody reads it, with the own notes where they belong.
///
/// @param own notes to the whole item
/// @param lost notes to paragraphs that read otherwise now: without place, and kept
public record ReadItem(
        AgendaItem item, List<ReadPart> parts, List<ReadingNote> own, List<ReadingNote> lost) {

    public record ReadPart(AgendaItem.Written written, List<Paragraph> paragraphs) {}

    public record Paragraph(String text, List<ReadingNote> notes) {

        public boolean marked() {
            return notes.stream().anyMatch(ReadingNote::marked);
        }
    }

    /// @param notes all of the reader's in the agenda
    static ReadItem of(AgendaItem item, List<ReadingNote> notes) {
        var left = new ArrayList<>(notes);
        left.removeIf(note -> !note.item().equals(item.item()));
        var own = left.stream().filter(note -> note.quote().isEmpty()).toList();
        left.removeAll(own);
        var parts = new ArrayList<ReadPart>();
        for (var written : item.parts()) {
            parts.add(
                    new ReadPart(
                            written,
                            written.lines().stream().map(line -> paragraph(line, left)).toList()));
        }
        return new ReadItem(item, List.copyOf(parts), own, List.copyOf(left));
    }

    /// Takes the notes that belong to it.
    private static Paragraph paragraph(String line, List<ReadingNote> left) {
        var here = left.stream().filter(note -> plain(note.quote()).equals(plain(line))).toList();
        left.removeAll(here);
        return new Paragraph(line, here);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /// All items of an agenda.
    public static List<ReadItem> all(Agenda agenda, List<ReadingNote> notes) {
        return agenda.items().stream().map(item -> of(item, notes)).toList();
    }
}
