package dk.samspil.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An agenda with known items, written as one secretariat or another would: the answer book for
/// whatever reads it.
record WrittenAgenda(Shape shape) {

    /// How an item is headed.
    enum Heading {
        /// `3. ORIENTERING OM VENTETIDER`
        CAPITALS("%d. %s"),
        /// `3. Orientering om ventetider`
        NUMBER("%d. %s"),
        /// `3) Orientering om ventetider`
        BRACKET("%d) %s"),
        /// `Punkt 3: Orientering om ventetider`
        NAMED("Punkt %d: %s"),
        /// `Pkt. 3 Orientering om ventetider`
        SHORT("Pkt. %d %s"),
        /// `Dagsordenspunkt 3 – Orientering om ventetider`
        LONG("Dagsordenspunkt %d – %s"),
        /// `Ad 3. Orientering om ventetider`
        ADDED("Ad %d. %s"),
        /// `Ad punkt 3. Orientering om ventetider`
        ADDED_POINT("Ad punkt %d. %s"),
        /// `Sag nr. 3: Orientering om ventetider`
        MATTER("Sag nr. %d: %s");

        private final String written;

        Heading(String written) {
            this.written = written;
        }
    }

    /// How the table of contents is written.
    enum Front {
        NO_CONTENTS,
        DOTS,
        TITLES_ONLY
    }

    /// How enclosures are listed.
    enum Listed {
        NUMBERS("%d. %s"),
        NAMED("Bilag %d: %s"),
        OF_ITEM("Bilag 2.%d - %s"),
        DASHES("- %2$s");

        private final String written;

        Listed(String written) {
            this.written = written;
        }
    }

    /// @param width columns of a line
    /// @param parted whether words are parted at the end of a line
    /// @param running whether pages have headers and footers
    /// @param apart whether paragraphs stand apart
    record Shape(
            Heading heading,
            Front front,
            Listed listed,
            int width,
            boolean parted,
            boolean running,
            boolean apart) {}

    record Part(PartKind kind, String heading, List<String> paragraphs) {}

    record Item(
            int number, String title, boolean closed, List<Part> parts, List<String> enclosures) {}

    static final List<Item> ITEMS =
            List.of(
                    new Item(
                            1,
                            "Godkendelse af dagsorden",
                            false,
                            List.of(
                                    new Part(
                                            PartKind.RECOMMENDATION,
                                            "Indstilling",
                                            List.of(
                                                    "Formandskabet indstiller,",
                                                    "at dagsordenen godkendes.")),
                                    new Part(
                                            PartKind.DECISION, "Beslutning", List.of("Godkendt."))),
                            List.of()),
                    new Item(
                            2,
                            "Beslutningssag: Fordeling af udgifter til det fælles sekretariat mellem"
                                    + " regionen og de 29 kommuner i årene 2027-2030",
                            false,
                            List.of(
                                    new Part(
                                            PartKind.BACKGROUND,
                                            "Baggrund",
                                            List.of(
                                                    "Parterne har siden 2021 delt udgifterne til et fælles"
                                                            + " sekretariat. Aftalen udløber den 31. december 2026, og"
                                                            + " kommunedirektørerne har bedt om et oplæg.",
                                                    "Social- og beskæftigelsesfaglige konsulenter indgår ikke.")),
                                    new Part(
                                            PartKind.RECOMMENDATION,
                                            "Indstilling",
                                            List.of(
                                                    "Administrationen indstiller,",
                                                    "1. at der afsættes 8 mio. kr. om året,",
                                                    "2. at udgiften fordeles efter indbyggertal, og",
                                                    "3. at fordelingen tages op igen i 2029.")),
                                    new Part(
                                            PartKind.PRESENTATION,
                                            "Sagsfremstilling",
                                            List.of(
                                                    "Sekretariatet har tre opgaver:",
                                                    "1. at betjene forummet og dets forretningsudvalg",
                                                    "2. at følge op på beslutninger",
                                                    "Kommunerne betaler i dag efter antal sager, hvilket gør udgiften"
                                                            + " vanskelig at budgettere for de mindre kommuner.")),
                                    new Part(
                                            PartKind.ECONOMY,
                                            "Økonomiske konsekvenser",
                                            List.of("Udgiften er 8,0 mio. kr. i 2027-priser.")),
                                    new Part(
                                            PartKind.TIME_PLAN,
                                            "Tidsplan og videre proces",
                                            List.of(
                                                    "Sagen forelægges regionsrådet den 13. april 2027.")),
                                    new Part(
                                            PartKind.FILE_NUMBER,
                                            "Journalnummer",
                                            List.of("26012345")),
                                    new Part(
                                            PartKind.DECISION,
                                            "Beslutning",
                                            List.of(
                                                    "Indstillingens punkt 1 blev sat under afstemning.",
                                                    "For stemte 18. Imod stemte 3.",
                                                    "Indstillingen blev herefter tiltrådt."))),
                            List.of(
                                    "Notat om fordelingsnøgler",
                                    "Høringssvar fra kommunerne, samlet, med sekretariatets bemærkninger"
                                            + " til de enkelte forslag",
                                    "Tilbud fra leverandør (lukket)")),
                    new Item(
                            3, "Orienteringssag: Status på ventetider", true, List.of(), List.of()),
                    new Item(
                            4,
                            "Meddelelser",
                            false,
                            List.of(
                                    new Part(
                                            PartKind.INTRODUCTION,
                                            "",
                                            List.of(
                                                    "Der holdes temadag for rehabiliteringsteams den 2. juni."))),
                            List.of()),
                    new Item(
                            5,
                            "Eventuelt",
                            false,
                            List.of(
                                    new Part(
                                            PartKind.DECISION,
                                            "Beslutning",
                                            List.of("Intet at bemærke."))),
                            List.of()));

    /// The pages as they come out of a file.
    List<String> pages() {
        var lines = new ArrayList<String>();
        lines.addAll(
                List.of(
                        "Prøveforum for Sundhed",
                        "Referat",
                        "",
                        "Mødetidspunkt: 17-03-2027 kl. 13.00-15.30",
                        "Sted: Mødelokale H5, Prøvegården",
                        "Deltagere: Asta Prøvesen (formand), Carl Eksempelsen",
                        "Afbud: Bent Fiktivsen",
                        ""));
        contents(lines);
        for (var item : ITEMS) {
            write(item, lines);
        }
        return shape.running() ? paged(lines) : List.of(String.join("\n", lines));
    }

    private void contents(List<String> lines) {
        if (shape.front() == Front.NO_CONTENTS) {
            return;
        }
        lines.add("Indholdsfortegnelse");
        int page = 1;
        for (var item : ITEMS) {
            var entry = head(item.number(), title(item));
            var wrapped = wrapped(entry);
            if (shape.front() == Front.DOTS) {
                var last = wrapped.removeLast();
                wrapped.add(last + " ................ " + page);
                page += item.number() == 2 ? 2 : 1;
            }
            lines.addAll(wrapped);
        }
        lines.add("");
    }

    private String title(Item item) {
        if (!item.closed()) {
            return item.title();
        }
        return shape.heading() == Heading.CAPITALS
                ? "Lukket punkt: " + item.title()
                : item.title() + " (lukket punkt)";
    }

    private String head(int number, String title) {
        return shape.heading().written.formatted(number, title);
    }

    private void write(Item item, List<String> lines) {
        boolean capitals = shape.heading() == Heading.CAPITALS;
        lines.add("");
        var head = head(item.number(), title(item));
        lines.addAll(wrapped(capitals ? head.toUpperCase(Locale.of("da")) : head));
        for (var part : item.parts()) {
            if (!part.heading().isEmpty()) {
                gap(lines);
                lines.add(capitals ? part.heading().toUpperCase(Locale.of("da")) : part.heading());
            }
            for (var paragraph : part.paragraphs()) {
                gap(lines);
                lines.addAll(wrapped(paragraph));
            }
        }
        if (!item.enclosures().isEmpty()) {
            gap(lines);
            lines.add(capitals ? "BILAGSFORTEGNELSE" : "Bilag");
            for (int i = 0; i < item.enclosures().size(); i++) {
                lines.addAll(
                        wrapped(shape.listed().written.formatted(i + 1, item.enclosures().get(i))));
            }
        }
    }

    private void gap(List<String> lines) {
        if (shape.apart()) {
            lines.add("");
        }
    }

    /// Broken into lines; a long word at the end of one is parted where the shape says so.
    private List<String> wrapped(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (line.length() + word.length() + 1 > shape.width() && !line.isEmpty()) {
                int room = shape.width() - line.length() - 2;
                int half = word.length() / 2;
                if (shape.parted() && word.matches("\\p{Ll}{10,}") && room >= half) {
                    line.append(' ').append(word, 0, half).append('-');
                    lines.add(line.toString());
                    line = new StringBuilder(word.substring(half));
                    continue;
                }
                lines.add(line.toString());
                line = new StringBuilder();
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static final int LINES = 22;

    private static List<String> paged(List<String> lines) {
        var pages = new ArrayList<String>();
        int all = (lines.size() + LINES - 1) / LINES;
        for (int page = 0; page < all; page++) {
            var its = lines.subList(page * LINES, Math.min(lines.size(), (page + 1) * LINES));
            pages.add(
                    "Prøveforum for Sundhed – 17-03-2027\n\n"
                            + String.join("\n", its)
                            + "\n\nSide %d af %d".formatted(page + 1, all));
        }
        return pages;
    }
}
