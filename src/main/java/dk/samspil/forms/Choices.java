package dk.samspil.forms;

import java.util.List;

/// The options that every form words in the same way.
final class Choices {

    static final String YES = "yes";
    static final String NO = "no";
    static final String UNKNOWN = "unknown";
    static final String PROBLEM_STATE = "problem";

    static final List<Option> YES_NO = List.of(option(YES, "Ja", "Yes"), option(NO, "Nej", "No"));

    static final List<Option> YES_NO_UNKNOWN =
            List.of(
                    option(YES, "Ja", "Yes"),
                    option(NO, "Nej", "No"),
                    option(UNKNOWN, "Ved ikke", "Don't know"));

    static final List<Option> PROBLEM =
            List.of(
                    option("none", "Ingen problemer", "No problems"),
                    option(PROBLEM_STATE, "Der er problemer", "There are problems"),
                    option(UNKNOWN, "Ikke kendt", "Not known"));

    private Choices() {}

    private static Option option(String key, String da, String en) {
        return new Option(key, new Words(da, en));
    }
}
