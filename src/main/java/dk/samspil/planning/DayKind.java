package dk.samspil.planning;

/// What a planned day is for.
public enum DayKind {
    REHABILITATION,
    /// A day agreed on for something else (aftaledag), such as advice in running cases.
    SPECIAL_AGREEMENT;

    public String messageKey() {
        return "planning.kind." + name();
    }
}
