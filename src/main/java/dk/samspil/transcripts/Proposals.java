package dk.samspil.transcripts;

import dk.samspil.agendas.ImportedItem;
import dk.samspil.agendas.ImportedItem.Named;
import dk.samspil.forums.Part;
import dk.samspil.transcripts.Transcript.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lays the items of a transcript out for a forum: each text into the part that goes by the same
/// heading, and what fits no part, unshortened, into the rest.
final class Proposals {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_FILE_NUMBER = 60;
    private static final Map<PartKind, String> USUAL_KEYS =
            Map.of(
                    PartKind.BACKGROUND, "background",
                    PartKind.RECOMMENDATION, "recommendation",
                    PartKind.PRESENTATION, "presentation",
                    PartKind.ECONOMY, "economy",
                    PartKind.COMMUNICATION, "communication",
                    PartKind.TIME_PLAN, "timeplan");

    private final List<Part> parts;

    private Proposals(List<Part> parts) {
        this.parts = parts;
    }

    /// @param parts of the forum, those out of use included
    static List<ProposedItem> of(KeptTranscript transcript, List<Part> parts) {
        var inUse = parts.stream().filter(part -> !part.retired()).toList();
        var heldOn = transcript.heldOn();
        return transcript.read().items().stream()
                .map(
                        item ->
                                new Proposals(inUse)
                                        .item(item, transcript.isClosed(item.number()), heldOn))
                .toList();
    }

    private ProposedItem item(Item item, boolean closed, @Nullable LocalDate heldOn) {
        var decided = decided(item, heldOn);
        var texts = new LinkedHashMap<String, String>();
        var rest = new ArrayList<String>();
        var title = item.title();
        if (title.length() > LONGEST_TITLE) {
            rest.add(title);
            title = title.substring(0, LONGEST_TITLE);
        }
        for (var part : item.parts()) {
            if (part.kind() == decided || isWholeFileNumber(part, item)) {
                continue;
            }
            var place = place(part);
            if (place.isPresent() && !part.text().isEmpty()) {
                texts.merge(place.get().key(), part.text(), (one, other) -> one + "\n\n" + other);
            } else if (!part.text().isEmpty() || part.kind() == PartKind.UNKNOWN) {
                rest.add((part.heading() + "\n" + part.text()).strip());
            }
        }
        var decision = item.words(decided);
        var named = item.enclosures().stream().map(each -> named(each, rest)).toList();
        return new ProposedItem(
                new ImportedItem(
                        item.number(),
                        Guesses.kind(item),
                        title,
                        fileNumber(item),
                        closed,
                        texts,
                        String.join("\n\n", rest),
                        named),
                decision,
                Guesses.outcome(decision).orElse(null));
    }

    /// Where the decision stands. In the layout in capitals it stands under `POLITISK BEHANDLING`,
    /// as do the decisions that others made of the matter before.
    private static PartKind decided(Item item, @Nullable LocalDate heldOn) {
        var treatment = item.words(PartKind.POLITICAL_TREATMENT);
        if (!item.words(PartKind.DECISION).isEmpty() || treatment.isEmpty()) {
            return PartKind.DECISION;
        }
        var dates =
                treatment
                        .lines()
                        .filter(line -> line.contains("beslutning"))
                        .flatMap(line -> Transcripts.dates(line).stream())
                        .toList();
        return dates.isEmpty() || dates.contains(heldOn)
                ? PartKind.POLITICAL_TREATMENT
                : PartKind.DECISION;
    }

    private static boolean isWholeFileNumber(Transcript.Part part, Item item) {
        return part.kind() == PartKind.FILE_NUMBER && part.text().equals(fileNumber(item));
    }

    private static String fileNumber(Item item) {
        return item.fileNumber().length() > LONGEST_FILE_NUMBER ? "" : item.fileNumber();
    }

    private static Named named(Transcript.Enclosure enclosure, List<String> rest) {
        var title = enclosure.title();
        if (title.length() <= LONGEST_TITLE) {
            return new Named(title, enclosure.closed());
        }
        if (!enclosure.closed()) {
            rest.add(title);
        }
        return new Named(title.substring(0, LONGEST_TITLE), enclosure.closed());
    }

    private Optional<Part> place(Transcript.Part part) {
        var heading = Line.folded(part.heading());
        return parts.stream()
                .filter(
                        each ->
                                each.key().equals(USUAL_KEYS.get(part.kind()))
                                        || !heading.isEmpty()
                                                && Line.folded(each.label()).equals(heading)
                                        || part.kind()
                                                .headings()
                                                .contains(Line.folded(each.label())))
                .findFirst();
    }
}
