package dk.samspil.transcripts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Knows which part a heading names: by the words of the two layouts, by what others call the same,
/// and where a scan took letters for each other.
final class PartNames {

    /// A shorter word with another letter is another word.
    private static final int LONG_WORD = 9;

    /// What others call it: each is the whole of a folded heading.
    private static final Map<PartKind, Pattern> OTHERWISE =
            Map.of(
                    PartKind.BACKGROUND,
                    Pattern.compile(
                            "(?:sagens )?baggrund (?:og|for) .{3,40}|formål(?: og baggrund)?|kort resum[eé]"
                                    + "|sagsresum[eé]|indledning"),
                    PartKind.RECOMMENDATION,
                    Pattern.compile(
                            "\\p{L}+s indstilling(?:er)?|indstilling(?:er|en)? (?:fra|af|til) .{3,40}"
                                    + "|forslag til (?:beslutning|indstilling)|beslutningsforslag"),
                    PartKind.PRESENTATION,
                    Pattern.compile(
                            "beskrivelse(?: af sagen)?|sagsbeskrivelse og .{3,40}|sagsfremstilling og .{3,40}"
                                    + "|sagen|redegørelse"),
                    PartKind.ECONOMY,
                    Pattern.compile(
                            "økonomi(?:ske)? og .{3,50}|økonomisk(?:e)? (?:konsekvens|overblik|vurdering)"
                                    + "|finansiering|bevilling"),
                    PartKind.COMMUNICATION,
                    Pattern.compile("kommunikation og .{3,40}|presse(?: og kommunikation)?"),
                    PartKind.TIME_PLAN,
                    Pattern.compile(
                            "tidsplan og .{3,40}|(?:det |den )?videre (?:forløb|proces)(?: og .{3,40})?"
                                    + "|næste skridt|tidsplan for .{3,40}|proces og tidsplan"),
                    PartKind.DECISION,
                    Pattern.compile(
                            "(?:\\p{L}+s )?beslutning(?:er)? (?:truffet|i|fra|på|den|for|af) .{2,60}|referat og beslutning"
                                    + "|beslutning og .{3,40}|\\p{L}+s beslutning|mødets beslutning"),
                    PartKind.ENCLOSURES,
                    Pattern.compile(
                            "(?:vedhæftede|vedlagte|åbne|lukkede) (?:bilag|filer|dokumenter)|vedhæftninger"
                                    + "|bilag (?:til|vedlagt|vedhæftet)(?: .{3,40})?|oversigt over bilag"));

    private static final Map<String, PartKind> BY_NAME = byName();
    private static final Map<String, PartKind> BY_SHAPE = byShape();

    private PartNames() {}

    private static Map<String, PartKind> byName() {
        Map<String, PartKind> names = new LinkedHashMap<>();
        for (var kind : PartKind.values()) {
            kind.headings().forEach(heading -> names.putIfAbsent(Line.folded(heading), kind));
        }
        return names;
    }

    private static Map<String, PartKind> byShape() {
        Map<String, PartKind> shapes = new LinkedHashMap<>();
        BY_NAME.forEach((name, kind) -> shapes.putIfAbsent(shape(name), kind));
        return shapes;
    }

    /// The part that exactly these words name.
    static Optional<PartKind> exactly(String heading) {
        return Optional.ofNullable(BY_NAME.get(Line.folded(heading)));
    }

    /// The part that a line of its own names, more or less.
    static Optional<PartKind> nearly(String heading) {
        var folded = Line.folded(heading);
        for (var other : OTHERWISE.entrySet()) {
            if (other.getValue().matcher(folded).matches()) {
                return Optional.of(other.getKey());
            }
        }
        var shape = shape(folded);
        var same = BY_SHAPE.get(shape);
        if (same != null || shape.length() < LONG_WORD) {
            return Optional.ofNullable(same);
        }
        return BY_SHAPE.entrySet().stream()
                .filter(each -> isOneLetterOff(each.getKey(), shape))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// What a scan might take for each other made alike; letters that were set apart stand
    /// together.
    private static String shape(String folded) {
        var text = folded.replaceAll("[l1|j]", "i").replaceAll("[0øöô]", "o").replace('é', 'e');
        return text.matches("(?:\\p{L} ){4,}\\p{L}") || !text.contains(" ")
                ? text.replace(" ", "")
                : text;
    }

    private static boolean isOneLetterOff(String known, String seen) {
        if (known.length() < LONG_WORD || Math.abs(known.length() - seen.length()) > 1) {
            return false;
        }
        int from = 0;
        int shorter = Math.min(known.length(), seen.length());
        while (from < shorter && known.charAt(from) == seen.charAt(from)) {
            from++;
        }
        var rests = new ArrayList<List<String>>();
        rests.add(List.of(rest(known, from + 1), rest(seen, from + 1)));
        rests.add(List.of(rest(known, from), rest(seen, from + 1)));
        rests.add(List.of(rest(known, from + 1), rest(seen, from)));
        return rests.stream().anyMatch(two -> two.getFirst().equals(two.getLast()));
    }

    private static String rest(String text, int from) {
        return from >= text.length() ? "" : text.substring(from);
    }
}
