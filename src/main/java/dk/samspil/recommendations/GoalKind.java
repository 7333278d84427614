package dk.samspil.recommendations;

/// What a goal is about; the goal for employment is the primary one.
public enum GoalKind {
    EMPLOYMENT,
    EDUCATION,
    SOCIAL,
    HEALTH,
    FAMILY;

    public String messageKey() {
        return "recommendations.goal." + name();
    }

    /// Whether it supports the goal for employment or education.
    public boolean supporting() {
        return this != EMPLOYMENT && this != EDUCATION;
    }
}
