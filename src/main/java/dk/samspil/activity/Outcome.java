package dk.samspil.activity;

/// What came of a day.
public enum Outcome {
    /// Every case that was up is done.
    HELD,
    CANCELLED,
    /// To another day, which is listed by itself.
    MOVED,
    /// Has not come yet.
    COMING,
    /// Is over, and nothing says that it was held: a case is not done, or there was none.
    OPEN;

    public String messageKey() {
        return "activity.outcome." + name();
    }
}
