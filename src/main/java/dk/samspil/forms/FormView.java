package dk.samspil.forms;

import dk.samspil.ui.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A form with its answers, ready for a template: everything in the reader's language, every
/// field with its name, ids, value and what is wrong with it.
public record FormView(
        String id,
        String title,
        @Nullable String intro,
        boolean letter,
        List<Part> parts,
        List<Problem> problems,
        Size size) {

    /// A section; `missing` counts the answers that are still needed.
    public record Part(
            String key,
            String title,
            @Nullable String help,
            boolean applies,
            List<Question> questions,
            boolean anyAnswered,
            int missing) {}

    /// A field. `says` is the answer as a reader sees it, a line each; `fragment` names the
    /// template fragment that edits it.
    public record Question(
            String key,
            String id,
            String name,
            String fragment,
            String label,
            @Nullable String help,
            boolean required,
            boolean citizensOwnWords,
            boolean applies,
            boolean answered,
            int limit,
            int rows,
            String value,
            List<Choice> choices,
            Table table,
            List<String> says,
            @Nullable Text wrong,
            @Nullable Text warning,
            String describedBy,
            @Nullable String shownWhenName,
            String shownWhenIs) {}

    public record Choice(String id, String value, String label, boolean chosen) {}

    /// Column headings and rows; each row's cells are questions themselves.
    public record Table(List<String> headings, List<Row> rows) {}

    public record Row(int number, List<Question> cells) {}

    /// A line of the summary of errors, linked to its field.
    public record Problem(String fieldId, String label, Text text) {}

    /// The estimated length of the printed form in tenths of a page, and the most it may be
    /// (0 = no limit).
    public record Size(int tenths, int mostPages) {

        public boolean tooLong() {
            return mostPages > 0 && tenths > mostPages * 10;
        }

        public String pages() {
            return tenths / 10 + "," + tenths % 10;
        }
    }

    public Part part(String key) {
        return parts.stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No section " + key));
    }

    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    public int missing() {
        return parts.stream().mapToInt(Part::missing).sum();
    }
}
