package dk.samspil.almanac;

import java.util.Locale;

/// How a team's day stands.
public enum DayState {
    /// A meeting day with a coordinator.
    PLANNED,
    WITHOUT_COORDINATOR,
    HELD,
    /// Agreed, and not a meeting day: one by special agreement, or one that is about to become one.
    AGREED,
    /// In a plan that is not agreed yet.
    PROPOSED,
    MOVED,
    CANCELLED;

    /// Whether the team meets, or is to meet.
    public boolean takesPlace() {
        return this != MOVED && this != CANCELLED;
    }

    public String messageKey() {
        return "almanac.state." + name();
    }

    public String css() {
        return "day-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
