package dk.samspil.transcripts;

import dk.samspil.transcripts.InventedAgenda.Matter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// How somebody's word processor sets an agenda, down to the lines of its pages.
final class AgendaLayout {

    private static final Locale DANISH = Locale.of("da");

    private Function<Matter, String> head = m -> m.number() + ". " + m.title();
    private Function<PartKind, String> part = AgendaLayout::word;
    private Function<String, String> word = each -> each;
    private NumberedLine enclosure = (n, title) -> "Bilag " + n + ": " + title;
    private List<String> front =
            List.of(
                    "Direktørkredsen for de ni kommuner",
                    "Referat af mødet torsdag den 12. marts 2026 kl. 9.00-11.30",
                    "Sted: Kulturhuset, lokale 3",
                    "Til stede: Asta Prøvesen, Bo Testrup, Citra Modelby",
                    "Afbud: Dan Opdigt");
    private List<String> end = List.of();
    private int width = 90;
    private int height = 500;
    private boolean hyphens;
    private boolean gaps = true;
    private boolean contents;
    private String header = "";
    private String footer = "";

    interface NumberedLine {
        String of(int number, String title);
    }

    static AgendaLayout named() {
        return new AgendaLayout().head(m -> "Punkt " + m.number() + ": " + m.title());
    }

    static AgendaLayout capitals() {
        return new AgendaLayout()
                .head(m -> m.number() + ". " + m.title().toUpperCase(DANISH))
                .part(kind -> longWord(kind).toUpperCase(DANISH))
                .enclosure((n, title) -> n + ". " + title);
    }

    AgendaLayout head(Function<Matter, String> head) {
        this.head = head;
        return this;
    }

    AgendaLayout part(Function<PartKind, String> part) {
        this.part = part;
        return this;
    }

    /// What becomes of each line, such as the faults of a scanner.
    AgendaLayout faults(Function<String, String> word) {
        this.word = word;
        return this;
    }

    AgendaLayout enclosure(NumberedLine enclosure) {
        this.enclosure = enclosure;
        return this;
    }

    AgendaLayout front(String... front) {
        this.front = List.of(front);
        return this;
    }

    AgendaLayout end(String... end) {
        this.end = List.of(end);
        return this;
    }

    AgendaLayout width(int width) {
        this.width = width;
        return this;
    }

    AgendaLayout hyphens() {
        this.hyphens = true;
        return this;
    }

    AgendaLayout withoutGaps() {
        this.gaps = false;
        return this;
    }

    AgendaLayout contents() {
        this.contents = true;
        return this;
    }

    /// @param height lines of a page
    AgendaLayout pages(int height, String header, String footer) {
        this.height = height;
        this.header = header;
        this.footer = footer;
        return this;
    }

    List<String> pages(InventedAgenda agenda) {
        var lines = new ArrayList<String>();
        front.forEach(line -> add(line, lines));
        lines.add("");
        if (contents) {
            lines.add("Indholdsfortegnelse");
            for (var matter : agenda.matters()) {
                add(head.apply(matter) + " " + ".".repeat(12) + " " + (1 + matter.number()), lines);
            }
            lines.add("");
        }
        agenda.matters().forEach(matter -> matter(matter, lines));
        end.forEach(line -> add(line, lines));
        return paged(lines.stream().map(word).toList());
    }

    private void matter(Matter matter, List<String> lines) {
        add(head.apply(matter), lines);
        gap(lines);
        for (var passage : matter.passages()) {
            var heading = part.apply(passage.kind());
            if (heading.endsWith(": ")) {
                add(heading + passage.words().getFirst(), lines);
                passage.words().stream().skip(1).forEach(words -> add(words, lines));
            } else {
                add(heading, lines);
                passage.words().forEach(words -> add(words, lines));
            }
            gap(lines);
        }
        if (!matter.enclosures().isEmpty()) {
            add(part.apply(PartKind.ENCLOSURES).replaceFirst(": $", ""), lines);
            for (int i = 0; i < matter.enclosures().size(); i++) {
                add(enclosure.of(i + 1, matter.enclosures().get(i)), lines);
            }
            gap(lines);
        }
    }

    private void gap(List<String> lines) {
        if (gaps) {
            lines.add("");
        }
    }

    /// Breaks a line as narrow columns do, where asked for within words.
    private void add(String text, List<String> lines) {
        for (var part : text.split("\n")) {
            wrap(part, lines);
        }
    }

    private void wrap(String text, List<String> lines) {
        var line = new StringBuilder();
        for (var each : text.split(" ")) {
            int room = width - line.length() - 1;
            if (line.length() + 1 + each.length() > width) {
                int cut = Math.min(room - 1, each.length() - 3);
                if (hyphens && cut >= 4 && each.chars().allMatch(Character::isLetter)) {
                    lines.add(line + " " + each.substring(0, cut) + "-");
                    line = new StringBuilder(each.substring(cut));
                    continue;
                }
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                }
                line = new StringBuilder(each);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(each);
            }
        }
        lines.add(line.toString());
    }

    private List<String> paged(List<String> lines) {
        var pages = new ArrayList<String>();
        int all = (lines.size() + height - 1) / height;
        for (int page = 0; page < all; page++) {
            var on = new ArrayList<String>();
            if (!header.isEmpty()) {
                on.add(header);
            }
            on.addAll(lines.subList(page * height, Math.min(lines.size(), (page + 1) * height)));
            if (!footer.isEmpty()) {
                on.add(footer.formatted(page + 1, all));
            }
            pages.add(String.join("\n", on));
        }
        return pages;
    }

    static String word(PartKind kind) {
        return switch (kind) {
            case BACKGROUND -> "Baggrund";
            case RECOMMENDATION -> "Indstilling";
            case PRESENTATION -> "Sagsfremstilling";
            case ECONOMY -> "Økonomi";
            case COMMUNICATION -> "Kommunikation";
            case TIME_PLAN -> "Tidsplan";
            case DECISION -> "Beslutning";
            case ENCLOSURES -> "Bilag";
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    static String longWord(PartKind kind) {
        return switch (kind) {
            case BACKGROUND -> "Baggrund for sagens fremlæggelse";
            case ECONOMY -> "Økonomiske konsekvenser";
            case TIME_PLAN -> "Tidsplan og videre proces";
            case ENCLOSURES -> "Bilagsfortegnelse";
            default -> word(kind);
        };
    }
}
