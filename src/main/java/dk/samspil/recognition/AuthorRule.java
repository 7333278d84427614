package dk.samspil.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who wrote a paper: the institution in the letterhead, else who signed it.
final class AuthorRule {

    private static final int HEAD = 10;
    private static final int LONGEST = 80;

    private static final Pattern INSTITUTION =
            any(
                    "hospital",
                    "sygehus",
                    "lægehus",
                    "lægerne",
                    "lægeklinik",
                    "lægepraksis",
                    "klinik",
                    "ambulatori",
                    "afdeling",
                    "kommune",
                    "jobcenter",
                    "fysioterapi",
                    "psykolog",
                    "speciallæge",
                    "center",
                    "forening",
                    "højskole",
                    "skole",
                    "borgerservice",
                    "udbetaling danmark",
                    "region ",
                    "a/s",
                    "aps",
                    "i/s",
                    "praksis");

    private static final Pattern DEPARTMENT = any("afdeling", "ambulatori", "klinik", "jobcenter");

    private static final Pattern TO_OR_ABOUT =
            Pattern.compile(
                    "^(til|att|modtager|rekvirent|patient|borger|kommune|navn|cpr|personn|vedr|kopi"
                            + "|modtaget|scannet|printet|udskrift|udskrevet|side|kontakt|emne)\\b.*");

    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?i)^(udfærdiget af|afsender|fra|læge|ansvarlig|forfatter|skrevet af"
                            + "|underskrevet af|mentor|psykolog|kontaktperson)\\s*:\\s*(.{3,70})$");

    private AuthorRule() {}

    static Optional<Finding<String>> judge(Sheet sheet) {
        return institution(sheet.firstPage().stream().limit(HEAD).toList())
                .or(() -> signed(sheet))
                .or(() -> greeting(sheet));
    }

    private static Optional<Finding<String>> institution(List<String> head) {
        for (int i = 0; i < head.size(); i++) {
            var line = head.get(i);
            if (names(line, INSTITUTION)) {
                var below = i + 1 < head.size() ? head.get(i + 1) : "";
                var whole =
                        names(below, DEPARTMENT) && !names(line, DEPARTMENT)
                                ? clean(line) + ", " + clean(below)
                                : clean(line);
                var confidence = i < 3 ? Confidence.CERTAIN : Confidence.LIKELY;
                return Optional.of(Finding.of(whole, confidence, "author.letterhead", clean(line)));
            }
        }
        return Optional.empty();
    }

    /// Whether a line names an institution.
    static boolean isInstitution(String line) {
        return names(line, INSTITUTION);
    }

    private static boolean names(String line, Pattern what) {
        var folded = Folding.fold(line);
        return line.length() <= LONGEST
                && !line.endsWith(".")
                && !TO_OR_ABOUT.matcher(line.toLowerCase(java.util.Locale.ROOT)).matches()
                && what.matcher(folded).find();
    }

    private static Optional<Finding<String>> signed(Sheet sheet) {
        return sheet.firstPage().stream()
                .map(SIGNED::matcher)
                .filter(java.util.regex.Matcher::matches)
                .findFirst()
                .map(
                        m ->
                                Finding.of(
                                        clean(m.group(2)),
                                        Confidence.LIKELY,
                                        "author.label",
                                        m.group(1)));
    }

    private static Optional<Finding<String>> greeting(Sheet sheet) {
        var lines = sheet.lines().stream().flatMap(List::stream).toList();
        for (int i = lines.size() - 2; i >= 0; i--) {
            if (Folding.fold(lines.get(i)).matches(".*(veniig hiisen|veniige hiisner|mvh).?$")) {
                var name = clean(lines.get(i + 1));
                return name.length() < 3 || name.length() > 60
                        ? Optional.empty()
                        : Optional.of(Finding.of(name, Confidence.LIKELY, "author.greeting"));
            }
        }
        return Optional.empty();
    }

    /// Without what stands behind a gap (a telephone number, a date) or could be a person number,
    /// and without what a mail adds: the label and the address.
    private static String clean(String line) {
        return line.replaceAll("\\s{3,}.*|\\d{6}[- ]?\\d{4}.*", "")
                .replaceAll("^(?i:fra|afsender)\\s*:\\s*|\\s*<\\S+@\\S+>$", "")
                .replaceAll("[ ,;|]+$", "")
                .strip();
    }

    private static Pattern any(String... words) {
        return Pattern.compile(
                String.join("|", Stream.of(words).map(Folding::fold).map(Pattern::quote).toList()));
    }
}
