package dk.samspil.forms;

/// The kinds of field a form can have.
public enum FieldType {
    /// One line of text.
    LINE,
    /// Several lines of text.
    TEXT,
    /// One of the field's options.
    CHOICE,
    /// One of the field's options, which are steps from little to much with the keys 1, 2, 3 …
    SCALE,
    /// Any of the field's options.
    CHOICES,
    YES_NO,
    YES_NO_UNKNOWN,
    DATE,
    NUMBER,
    /// A number for each of the field's years.
    YEARS,
    /// Danish kroner, with or without øre.
    MONEY,
    /// No problem, a problem or unknown, and words about it.
    PROBLEM,
    /// Rows of the field's columns, as many as are needed.
    TABLE,
    /// Files that are handed in with the answers; asked of those who answer surveys only.
    FILE,
    /// Words of the form itself that nobody fills in.
    FIXED;

    /// The fragment of `forms/edit` that edits it.
    String fragment() {
        return switch (this) {
            case LINE, DATE, NUMBER, MONEY -> "line";
            case TEXT -> "area";
            case CHOICE, SCALE, YES_NO, YES_NO_UNKNOWN -> "radios";
            case YEARS -> "years";
            case CHOICES -> "boxes";
            case PROBLEM -> "problem";
            case TABLE -> "rows";
            case FILE -> "file";
            case FIXED -> "fixed";
        };
    }
}
