package dk.samspil.archive;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Why a page cannot be kept as it is: the part of PDF/A-2b (ISO 19005-2) that it does not keep, or
/// that the program fails at it.
public enum Reason {
    FONT("6.2.11"),
    COLOUR("6.2.3", "6.2.4"),
    TRANSPARENCY("6.2.10"),
    PICTURE("6.2.5", "6.2.6", "6.2.7", "6.2.8", "6.2.9"),
    MARKS("6.3", "6.4", "6.5"),
    OTHER,
    UNREADABLE,
    TOO_LONG;

    private final List<String> clauses;

    Reason(String... clauses) {
        this.clauses = List.of(clauses);
    }

    /// The key of the sentence that says it to people.
    public String messageKey() {
        return "archive.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The first that any of the clauses belongs to: a program that gives a file up breaks clauses
    /// about the file as a whole, too.
    static Reason of(Collection<String> broken) {
        for (var reason : values()) {
            if (reason.clauses.stream().anyMatch(part -> broken.stream().anyMatch(in(part)))) {
                return reason;
            }
        }
        return OTHER;
    }

    private static java.util.function.Predicate<String> in(String part) {
        return clause -> clause.equals(part) || clause.startsWith(part + ".");
    }
}
