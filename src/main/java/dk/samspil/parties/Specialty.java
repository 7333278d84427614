package dk.samspil.parties;

/// What a health coordinator is trained in, and what a team's cases mostly ask for.
public enum Specialty {
    SOCIAL_MEDICINE,
    OCCUPATIONAL_MEDICINE,
    GENERAL_PRACTICE,
    PSYCHIATRY,
    PSYCHOLOGY,
    OTHER;

    public String messageKey() {
        return "parties.specialty." + this;
    }
}
