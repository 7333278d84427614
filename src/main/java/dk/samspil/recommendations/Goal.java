package dk.samspil.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// One goal with its circumstances; empty texts are not filled in.
///
/// @param steps sub-goals, one on each line
/// @param hours a week
/// @param level the level of functioning that it builds on
public record Goal(
        GoalKind kind,
        String text,
        String steps,
        String hours,
        String conditions,
        String level,
        String aids) {

    /// How concrete a goal is (domain: low, some, high).
    public enum Specificity {
        LOW,
        SOME,
        HIGH;

        public String messageKey() {
            return "recommendations.specificity." + name();
        }
    }

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /// Words that name neither an occupation nor an education nor anything else to hold on to.
    private static final Set<String> SAY_NOTHING =
            Set.of(
                    """
                    at af og på til med for som det den der vil gerne skal kan have har være blive
                    bliver komme kommer kom ind ud tilbage igen mere bedre god godt noget nogen lidt
                    sin sit sine mit min jeg borgeren hun han arbejde arbejdet job jobbet fleksjob
                    fleksjobbet beskæftigelse arbejdsmarkedet uddannelse ordinært deltid fuldtid
                    selvforsørgende selvforsørgelse tilknytning trives trivsel hverdag mål timer ugen
                    """
                            .strip()
                            .split("\\s+"));

    static Goal empty(GoalKind kind) {
        return new Goal(kind, "", "", "", "", "", "");
    }

    public boolean any() {
        return !(text + steps + hours + conditions + level + aids).isBlank();
    }

    /// High names an occupation or education and the circumstances; a supporting goal is high when
    /// it has steps on the way. "In work" or "a flex job" alone is low.
    public Specificity specificity() {
        if (!names()) {
            return Specificity.LOW;
        }
        return missing().isEmpty() ? Specificity.HIGH : Specificity.SOME;
    }

    /// Keys of what would make the goal more concrete.
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (!names()) {
            missing.add("recommendations.lacks." + (kind.supporting() ? "what" : "occupation"));
        }
        if (kind.supporting()) {
            lacks(steps, "steps", missing);
        } else {
            lacks(hours, "hours", missing);
            lacks(conditions, "conditions", missing);
            lacks(level, "level", missing);
            lacks(aids, "aids", missing);
        }
        return missing;
    }

    private boolean names() {
        return NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.length() > 2 && !SAY_NOTHING.contains(word));
    }

    private static void lacks(String text, String what, List<String> missing) {
        if (text.isBlank()) {
            missing.add("recommendations.lacks." + what);
        }
    }
}
