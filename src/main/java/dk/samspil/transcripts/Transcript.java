package dk.samspil.transcripts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An agenda or minutes as they were read out of a text.
///
/// @param front what stands before the first item: forum, time, place, who was there
/// @param heldOn the first date on the front; null when there is none
/// @param items in their order
/// @param aside what belongs to no item: headers, footers, page numbers, the table of contents
/// @param remarks what somebody should look at before it is taken over
public record Transcript(
        List<String> front,
        @Nullable LocalDate heldOn,
        List<Item> items,
        List<Aside> aside,
        List<Remark> remarks) {

    private static final Set<String> KINDS =
            Set.of(
                    "dagsorden",
                    "referat",
                    "åben dagsorden",
                    "åbent referat",
                    "lukket dagsorden",
                    "lukket referat",
                    "beslutningsprotokol",
                    "beslutningsreferat",
                    "tillægsdagsorden",
                    "mødeindkaldelse");

    /// What it is called: the first line of the front that says more than what kind of text it is.
    public Optional<String> name() {
        return front.stream()
                .filter(line -> !KINDS.contains(Line.folded(line)))
                .findFirst()
                .or(() -> front.stream().findFirst());
    }

    /// When and where the meeting was held, as far as the front says.
    public MeetingFront held() {
        return MeetingFront.of(front);
    }

    /// An item of the agenda.
    ///
    /// @param heading as it was written, number and title
    /// @param closed whether the public may not read it
    /// @param fileNumber empty when none is given
    public record Item(
            String heading,
            int number,
            String title,
            boolean closed,
            String fileNumber,
            List<Part> parts,
            List<Enclosure> enclosures) {

        /// The words of all parts of a kind; empty when there is none.
        public String words(PartKind kind) {
            return String.join(
                    "\n\n", parts.stream().filter(p -> p.kind() == kind).map(Part::text).toList());
        }
    }

    /// A part of an item.
    ///
    /// @param heading as it was written; empty for the introduction
    /// @param text paragraphs, parted by empty lines
    public record Part(PartKind kind, String heading, String text) {}

    /// @param label as it was written, such as `Bilag 1` or `2`; empty where it has none
    public record Enclosure(String label, String title, boolean closed) {}

    /// A line that belongs to no item.
    public record Aside(Why why, int page, String line) {

        /// Why it was set aside.
        public enum Why {
            RUNNING_HEAD,
            PAGE_NUMBER,
            CONTENTS;

            /// The key of its name in the message bundles.
            public String messageKey() {
                return "transcripts.aside." + name();
            }
        }
    }

    /// Something that somebody should look at.
    ///
    /// @param item the number of the item; 0 when it is about the whole
    /// @param words what it is about, as it was written
    public record Remark(What what, int item, String words) {

        /// What it is.
        public enum What {
            NO_ITEMS,
            NO_DATE,
            NUMBERS_MISSING,
            UNKNOWN_HEADING,
            EMPTY_ITEM;

            /// The key of its sentence in the message bundles.
            public String messageKey() {
                return "transcripts.remark." + name();
            }
        }
    }
}
