package dk.samspil.bindery;

import java.util.Locale;

/// Why a file could not be turned into pages; a placeholder page tells the reader the same.
public enum Problem {
    EMPTY,
    DAMAGED,
    PASSWORD,
    INTERACTIVE_FORM,
    TOO_LARGE,
    TOO_MANY_PAGES,
    TOO_MANY_FILES,
    NESTED_TOO_DEEP,
    TOOK_TOO_LONG,
    TOO_DEMANDING,
    PROGRAM,
    ARCHIVE,
    OLD_OFFICE,
    PHONE_PHOTO,
    UNKNOWN_KIND;

    /// The key of the sentence that says it to people.
    public String messageKey() {
        return "bindery.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
