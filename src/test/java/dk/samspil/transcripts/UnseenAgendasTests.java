package dk.samspil.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.transcripts.InventedAgenda.Matter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The same agenda in the shapes that different houses give theirs: what share of its items, parts
/// and enclosures is found, and that no word is lost.
class UnseenAgendasTests {

    private static final InventedAgenda USUAL = InventedAgenda.usual();

    /// What was there, what was found, and what was not.
    record Share(int there, int found, List<String> missed) {}

    @Test
    void nearlyAllIsFoundInAgendasOfManyShapes() {
        int there = 0;
        int found = 0;
        var missed = new LinkedHashMap<String, List<String>>();
        for (var shape : shapes().entrySet()) {
            var share = share(USUAL, Transcripts.read(shape.getValue()));
            there += share.there();
            found += share.found();
            if (!share.missed().isEmpty()) {
                missed.put(shape.getKey(), share.missed());
            }
        }
        assertThat(100.0 * found / there)
                .as("%d of %d found; missed: %s", found, there, missed)
                .isGreaterThanOrEqualTo(99);
    }

    @Test
    void noWordOfAnyShapeIsLost() {
        shapes().forEach(
                        (name, pages) ->
                                assertThat(Letters.of(Transcripts.read(pages)))
                                        .as(name)
                                        .isEqualTo(Letters.of(pages)));
    }

    static Share share(InventedAgenda agenda, Transcript read) {
        int there = 0;
        var missed = new ArrayList<String>();
        for (var matter : agenda.matters()) {
            var item =
                    read.items().stream()
                            .filter(each -> each.number() == matter.number())
                            .findFirst()
                            .orElse(null);
            there += 2 + matter.passages().size() + matter.enclosures().size();
            missed.addAll(missed(matter, item));
        }
        there++;
        if (read.items().size() > agenda.matters().size()) {
            missed.add(
                    "items too many: "
                            + read.items().stream().map(Transcript.Item::heading).toList());
        }
        return new Share(there, there - missed.size(), missed);
    }

    private static List<String> missed(Matter matter, Transcript.Item item) {
        var missed = new ArrayList<String>();
        if (item == null) {
            missed.add("item " + matter.number());
            missed.add("title " + matter.number());
            matter.passages()
                    .forEach(passage -> missed.add(matter.number() + " " + passage.kind()));
            missed.addAll(matter.enclosures());
            return missed;
        }
        if (item.closed() != matter.closed()) {
            missed.add("closed " + matter.number());
        }
        if (!matter.closed() && !folded(item.title()).equals(folded(matter.title()))) {
            missed.add("title " + matter.number() + ": " + item.title());
        }
        for (var passage : matter.passages()) {
            var words = folded(item.words(passage.kind()));
            if (!passage.words().stream().allMatch(each -> words.contains(folded(each)))) {
                missed.add(matter.number() + " " + passage.kind() + ": " + words);
            }
        }
        for (var title : matter.enclosures()) {
            if (item.enclosures().stream()
                    .noneMatch(each -> folded(each.title()).equals(folded(title)))) {
                missed.add("enclosure " + title + " among " + item.enclosures());
            }
        }
        return missed;
    }

    private static String folded(String text) {
        return Line.folded(text);
    }

    private static Map<String, List<String>> shapes() {
        Map<String, AgendaLayout> shapes = new LinkedHashMap<>();
        shapes.put("named", AgendaLayout.named());
        shapes.put("capitals", AgendaLayout.capitals());
        shapes.put("capitals, no empty lines", AgendaLayout.capitals().withoutGaps());
        shapes.put("named, no empty lines", AgendaLayout.named().withoutGaps());
        shapes.put("numbers only", new AgendaLayout());
        shapes.put(
                "parts before a colon",
                AgendaLayout.named().part(k -> AgendaLayout.word(k) + ": "));
        shapes.put("narrow and hyphenated", AgendaLayout.capitals().width(38).hyphens());
        shapes.put("named, narrow and hyphenated", AgendaLayout.named().width(44).hyphens());
        shapes.put("contents with leaders", AgendaLayout.capitals().contents().width(60));
        shapes.put("named with contents", AgendaLayout.named().contents().width(60));
        shapes.put("numbers with contents", new AgendaLayout().contents().width(60));
        shapes.put(
                "heads and feet of pages",
                AgendaLayout.capitals()
                        .pages(14, "Direktørkredsen · 12. marts 2026", "Side %d af %d"));
        shapes.put(
                "feet alone",
                AgendaLayout.named().pages(11, "", "Referat 12-03-2026                    %d/%d"));
        shapes.put(
                "point with a dash",
                new AgendaLayout().head(m -> "Punkt nr. " + m.number() + " – " + m.title()));
        shapes.put(
                "point on its own line",
                new AgendaLayout().head(m -> "Punkt " + m.number() + "\n" + m.title()));
        shapes.put(
                "number on its own line",
                new AgendaLayout().head(m -> m.number() + ".\n" + m.title()));
        shapes.put(
                "short for point",
                new AgendaLayout().head(m -> "Pkt. " + m.number() + " " + m.title()));
        shapes.put("matter", new AgendaLayout().head(m -> "Sag " + m.number() + ": " + m.title()));
        shapes.put("ad", new AgendaLayout().head(m -> "Ad " + m.number() + ". " + m.title()));
        shapes.put(
                "ad point",
                new AgendaLayout().head(m -> "Ad punkt " + m.number() + ": " + m.title()));
        shapes.put(
                "open and closed points",
                new AgendaLayout()
                        .head(
                                m ->
                                        (m.closed() ? "Lukket punkt " : "Åbent punkt ")
                                                + m.number()
                                                + ": "
                                                + m.title()));
        shapes.put(
                "closed in brackets",
                new AgendaLayout()
                        .head(
                                m ->
                                        "Punkt "
                                                + m.number()
                                                + ": "
                                                + (m.closed()
                                                        ? "Køb af lokaler (Lukket)"
                                                        : m.title())));
        shapes.put(
                "closed before the number",
                new AgendaLayout()
                        .head(m -> (m.closed() ? "LP " : "") + m.number() + ". " + m.title()));
        shapes.put(
                "numbered parts",
                AgendaLayout.named().part(k -> (1 + k.ordinal()) + ". " + AgendaLayout.word(k)));
        shapes.put(
                "numbered parts of capitals",
                AgendaLayout.capitals()
                        .part(k -> "2." + (1 + k.ordinal()) + " " + AgendaLayout.longWord(k)));
        shapes.put("other words", AgendaLayout.named().part(UnseenAgendasTests::otherWord));
        shapes.put("longer words", AgendaLayout.named().part(UnseenAgendasTests::longerWord));
        shapes.put(
                "decision of a forum",
                AgendaLayout.named()
                        .part(
                                k ->
                                        k == PartKind.DECISION
                                                ? "Beslutning i Direktørkredsen den 12. marts 2026"
                                                : AgendaLayout.word(k)));
        shapes.put("enclosures with dashes", AgendaLayout.named().enclosure((n, t) -> "- " + t));
        shapes.put(
                "enclosures with the item's number",
                AgendaLayout.named().enclosure((n, t) -> "Bilag 2." + n + " - " + t));
        shapes.put("enclosures bare", AgendaLayout.named().enclosure((n, t) -> t));
        shapes.put(
                "enclosures as files",
                AgendaLayout.named().enclosure((n, t) -> "Bilag " + n + " - " + t));
        shapes.put("scanned", AgendaLayout.capitals().faults(UnseenAgendasTests::scanned));
        shapes.put("scanned, named", AgendaLayout.named().faults(UnseenAgendasTests::scanned));
        shapes.put(
                "spaced capitals",
                AgendaLayout.named()
                        .part(
                                k ->
                                        AgendaLayout.word(k)
                                                .toUpperCase()
                                                .replaceAll("(?<=.)(?=.)", " ")));
        shapes.put(
                "with times",
                new AgendaLayout()
                        .head(
                                m ->
                                        "kl. 9.%02d Punkt %d: %s"
                                                .formatted(5 * m.number(), m.number(), m.title())));
        shapes.put("brackets", new AgendaLayout().head(m -> m.number() + ") " + m.title()));
        shapes.put("number and dash", new AgendaLayout().head(m -> m.number() + " - " + m.title()));
        shapes.put(
                "number alone before it",
                new AgendaLayout().head(m -> m.number() + "   " + m.title()));
        shapes.put(
                "point in capitals",
                new AgendaLayout()
                        .head(m -> "PUNKT " + m.number() + " " + m.title().toUpperCase()));
        shapes.put(
                "points of the day",
                new AgendaLayout().head(m -> "Dagsordenspunkt " + m.number() + " – " + m.title()));
        shapes.put(
                "closed without a title",
                new AgendaLayout()
                        .head(
                                m ->
                                        m.closed()
                                                ? "Punkt " + m.number() + " (lukket)"
                                                : "Punkt " + m.number() + ": " + m.title()));
        shapes.put("a list of the points in front", AgendaLayout.named().front(list()));
        shapes.put("a list in front of capitals", AgendaLayout.capitals().front(list()));
        shapes.put("a list in front of numbers", new AgendaLayout().front(list()));
        shapes.put(
                "number of the case below the title",
                AgendaLayout.named()
                        .head(
                                m ->
                                        "Punkt "
                                                + m.number()
                                                + ": "
                                                + m.title()
                                                + "\nSagsnr.: 26/10"
                                                + m.number()
                                                + (m.closed() ? "\nLukket sag" : "\nÅben sag")));
        shapes.put(
                "long pages with two heads",
                new AgendaLayout()
                        .pages(
                                17,
                                "Direktørkredsen for de ni kommuner\n12. marts 2026",
                                "Side %d"));
        shapes.put(
                "empty lines everywhere",
                AgendaLayout.named().faults(line -> line.isEmpty() ? line : line + "\n"));
        shapes.put(
                "capitals, empty lines everywhere",
                AgendaLayout.capitals().faults(line -> line.isEmpty() ? line : line + "\n"));
        shapes.put(
                "signed at the end",
                AgendaLayout.named()
                        .end("Underskriftsside", "Godkendt af Asta Prøvesen", "Bo Testrup"));
        shapes.put("letters and dots", AgendaLayout.named().part(k -> "• " + AgendaLayout.word(k)));
        shapes.put(
                "enclosures in brackets",
                AgendaLayout.named().enclosure((n, t) -> "(" + n + ") " + t));
        shapes.put(
                "enclosures with file names",
                AgendaLayout.named().enclosure((n, t) -> n + " - " + t));
        var pages = new LinkedHashMap<String, List<String>>();
        shapes.forEach((name, layout) -> pages.put(name, layout.pages(USUAL)));
        return pages;
    }

    private static String[] list() {
        var lines = new ArrayList<>(List.of("Dagsorden", "Møde den 12. marts 2026"));
        USUAL.matters().forEach(m -> lines.add(m.number() + ". " + m.title()));
        return lines.toArray(String[]::new);
    }

    private static String otherWord(PartKind kind) {
        return switch (kind) {
            case BACKGROUND -> "Resumé";
            case RECOMMENDATION -> "Administrationens indstilling";
            case PRESENTATION -> "Sagsbeskrivelse";
            case ECONOMY -> "Økonomi og finansiering";
            case COMMUNICATION -> "Kommunikation og inddragelse";
            case TIME_PLAN -> "Det videre forløb";
            case DECISION -> "Beslutning:";
            default -> "Vedhæftede bilag";
        };
    }

    private static String longerWord(PartKind kind) {
        return switch (kind) {
            case BACKGROUND -> "Sagens baggrund og formål";
            case RECOMMENDATION -> "Indstilling fra sekretariatet";
            case PRESENTATION -> "Beskrivelse af sagen";
            case ECONOMY -> "Økonomiske og administrative konsekvenser";
            case COMMUNICATION -> "Kommunikation og presse";
            case TIME_PLAN -> "Tidsplan og proces";
            case DECISION -> "Referat og beslutning";
            default -> "Bilag til punktet";
        };
    }

    /// What readers of scans take letters for.
    private static String scanned(String line) {
        return line.replace("INDSTILLING", "lNDSTlLLING")
                .replaceFirst("^Indstilling$", "lndstilling")
                .replace("FREMLÆGGELSE", "FREMLÆGGEISE")
                .replace("ØKONOMISKE", "0KONOMISKE")
                .replace("Økonomi", "0konomi")
                .replace("BESLUTNING", "BESLUTN1NG")
                .replace("Beslutning", "Beslutnlng")
                .replaceFirst("^Punkt (\\d+):", "Punkl $1:")
                .replace("Bilag", "BiIag");
    }
}
