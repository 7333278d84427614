package dk.samspil.indicators;

/// How often an indicator has a value.
public enum PeriodKind {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    PeriodKind(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }

    /// The key of its name in the message bundles.
    public String messageKey() {
        return "indicators.period." + name();
    }
}
