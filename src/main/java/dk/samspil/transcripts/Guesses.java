package dk.samspil.transcripts;

import dk.samspil.agendas.ItemKind;
import dk.samspil.minutes.DecisionOutcome;
import dk.samspil.transcripts.Transcript.Item;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the words of an item say of its kind, and those of a decision of what was decided. Proposed
/// only: somebody looks at it before it is taken over.
final class Guesses {

    private static final Locale DANISH = Locale.of("da");
    private static final Pattern AS_RECOMMENDED =
            Pattern.compile(
                    "(?:indstillingen|indstillingerne|dagsordenen|referatet|sagen|budgettet)?\\s*(?:blev |er )?"
                            + "(?:enstemmigt )?(?:godkendt|tiltrådt|vedtaget|anbefalet)(?: som indstillet)?\\b.*",
                    Pattern.DOTALL);
    private static final Pattern NOTED =
            Pattern.compile(".*\\btaget til (?:efterretning|orientering)\\b.*", Pattern.DOTALL);
    private static final Pattern SENT_BACK =
            Pattern.compile(
                    "(?:sagen|punktet)?\\s*(?:blev |er )?(?:sendt tilbage|tilbagesendt)\\b.*",
                    Pattern.DOTALL);
    private static final Pattern POSTPONED =
            Pattern.compile(
                    "(?:sagen|punktet)?\\s*(?:blev |er )?(?:udsat|udskudt)\\b.*", Pattern.DOTALL);
    /// `Udvalgets beslutning den 17. marts 2027:` says nothing of what was decided.
    private static final Pattern WHO_DECIDED =
            Pattern.compile("^[^\\n:]{0,80}beslutning(?:en)? [^\\n:]{0,40}:\\s*");

    /// `Indstillingen blev herefter tiltrådt.` ends a long treatment.
    private static final Pattern IN_THE_END =
            Pattern.compile(
                    ".*\\bindstilling(?:en|erne)s?(?: samlet)? (?:blev|er|var) herefter (.*)",
                    Pattern.DOTALL);
    private static final Pattern BUT =
            Pattern.compile(".*\\b(?:ikke|afvist|bortset fra|dog)\\b.*", Pattern.DOTALL);

    private Guesses() {}

    static ItemKind kind(Item item) {
        var title = item.title().toLowerCase(DANISH);
        if (title.contains("eventuelt")) {
            return ItemKind.OTHER;
        }
        if (title.contains("referat")) {
            return ItemKind.MINUTES;
        }
        if (title.startsWith("meddelelse") || title.contains("siden sidst")) {
            return ItemKind.ANNOUNCEMENT;
        }
        if (title.contains("orientering")) {
            return ItemKind.INFORMATION;
        }
        if (title.contains("drøftelse") || title.contains("temadrøftelse")) {
            return ItemKind.DISCUSSION;
        }
        return item.words(PartKind.RECOMMENDATION).isEmpty()
                ? ItemKind.INFORMATION
                : ItemKind.DECISION;
    }

    /// Empty where the words do not say it plainly.
    static Optional<DecisionOutcome> outcome(String decision) {
        var said = WHO_DECIDED.matcher(decision.toLowerCase(DANISH).strip()).replaceFirst("");
        var inTheEnd = IN_THE_END.matcher(said);
        var words = inTheEnd.matches() ? inTheEnd.group(1) : said;
        if (words.isEmpty() || BUT.matcher(words).matches()) {
            return Optional.empty();
        }
        if (POSTPONED.matcher(words).matches()) {
            return Optional.of(DecisionOutcome.POSTPONED);
        }
        if (SENT_BACK.matcher(words).matches()) {
            return Optional.of(DecisionOutcome.SENT_BACK);
        }
        if (NOTED.matcher(words).matches()) {
            return Optional.of(DecisionOutcome.NOTED);
        }
        return AS_RECOMMENDED.matcher(words).matches()
                ? Optional.of(DecisionOutcome.AS_RECOMMENDED)
                : Optional.empty();
    }
}
