package dk.samspil.indicators;

/// Where a value comes from.
public enum Origin {
    TYPED,
    IMPORTED,
    COMPUTED;

    public String messageKey() {
        return "indicators.origin." + name();
    }
}
