package dk.samspil.rostering;

import java.util.stream.Stream;

/// What a staffing is judged by, as the secretariat reads it: rules that must hold, and what costs.
public enum CostPart {
    ONE_PLACE(StaffingRules.ONE_PLACE, true),
    AVAILABLE(StaffingRules.AVAILABLE, true),
    NOT_DISQUALIFIED(StaffingRules.NOT_DISQUALIFIED, true),
    WEEK(StaffingRules.WEEK, true),
    MONTH(StaffingRules.MONTH, true),
    ANOTHER_COORDINATOR(StaffingRules.ANOTHER_COORDINATOR, false),
    NOT_THE_OWN(StaffingRules.NOT_THE_OWN, false),
    TRAVEL(StaffingRules.TRAVEL, false),
    UNEVEN(StaffingRules.UNEVEN, false),
    EXTERNALS(StaffingRules.EXTERNALS_COST, false),
    CHANGES(StaffingRules.CHANGE, false),
    SPECIALTY(StaffingRules.SPECIALTY, false),
    WISHES(StaffingRules.WISHES, false),
    FAR_ALONE(StaffingRules.FAR_ALONE, false);

    private final String rule;
    private final boolean must;

    CostPart(String rule, boolean must) {
        this.rule = rule;
        this.must = must;
    }

    String rule() {
        return rule;
    }

    /// Whether it has to hold; otherwise it costs.
    public boolean must() {
        return must;
    }

    public static Stream<CostPart> costs() {
        return Stream.of(values()).filter(part -> !part.must);
    }

    static Stream<CostPart> rules() {
        return Stream.of(values()).filter(CostPart::must);
    }

    /// What one of it costs by the weights.
    public int weight(StaffingWeights weights) {
        return switch (this) {
            case ONE_PLACE, AVAILABLE, NOT_DISQUALIFIED, WEEK, MONTH -> 1;
            case ANOTHER_COORDINATOR -> weights.anotherCoordinator();
            case NOT_THE_OWN -> weights.notTheOwn();
            case TRAVEL -> weights.travel();
            case UNEVEN -> weights.uneven();
            case EXTERNALS -> weights.hundredKroner();
            case CHANGES -> weights.change();
            case SPECIALTY -> weights.otherSpecialty();
            case WISHES -> weights.againstWish();
            case FAR_ALONE -> weights.farAlone();
        };
    }
}
