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
    /// Words of the form itself that nobody fills in.
    FIXED
}
