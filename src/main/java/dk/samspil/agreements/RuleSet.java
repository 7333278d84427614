package dk.samspil.agreements;

import dk.samspil.calendar.WorkingDays;
import dk.samspil.parties.Area;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The law in force in a period (regelsæt): answers what a case needs.
///
/// @param validTo the last day; null = until further notice
/// @param version grows with each edit
public record RuleSet(
        UUID id, LocalDate validFrom, @Nullable LocalDate validTo, int version, Rules rules) {

    public boolean isInForce(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }

    /// May a new case of the type be opened?
    public boolean allows(CaseType type) {
        var rule = rules.caseTypes().get(type);
        return rule != null && rule.newCases();
    }

    /// The types of which new cases may be opened.
    public Set<CaseType> caseTypes() {
        var types = new TreeSet<CaseType>();
        rules.caseTypes().keySet().stream().filter(this::allows).forEach(types::add);
        return types;
    }

    /// Must a team meet before the municipality decides?
    public boolean teamRequired(CaseType type) {
        var rule = rules.caseTypes().get(type);
        return rule != null && rule.teamRequired();
    }

    /// Must the region's health coordinator have advised before the municipality decides?
    public boolean healthAdviceRequired(CaseType type) {
        var rule = rules.caseTypes().get(type);
        return rule != null && rule.healthAdviceRequired();
    }

    /// The administrations without which there is no meeting.
    public Set<Area> requiredAreas(CaseFacts facts) {
        return areas(facts, Rules.Weight.REQUIRED);
    }

    /// The administrations that should be at the table; the page warns where they are not.
    public Set<Area> recommendedAreas(CaseFacts facts) {
        return areas(facts, Rules.Weight.RECOMMENDED);
    }

    /// The latest day on which a meeting's written conclusion may reach the citizen.
    public LocalDate writtenConclusionDue(LocalDate meeting) {
        return meeting.plusDays(rules.writtenConclusionDays());
    }

    /// When the municipality means to have decided, from the day the conclusion was sent.
    public LocalDate decisionDue(LocalDate conclusionSent) {
        return conclusionSent.plusDays(rules.decisionDays());
    }

    /// When the coordinating caseworker is to have met the citizen, from the day of the hand-over.
    public LocalDate firstContactDue(LocalDate handedOver, WorkingDays workingDays) {
        return workingDays.plus(handedOver, rules.firstContactWorkingDays());
    }

    /// The last day for an appointment at the clinical function about which the caseworker need not
    /// be told before the citizen is summoned.
    public LocalDate lastAppointmentWithoutNotice(LocalDate requestArrived) {
        return requestArrived.plusDays(rules.appointmentNoticeDays());
    }

    /// When the answer to a request is due: so many days after the consultation where there is one,
    /// otherwise so many after the request. Empty for forms without a time limit.
    public Optional<LocalDate> certificateDue(
            String requestForm, LocalDate requested, @Nullable LocalDate consultation) {
        return Optional.ofNullable(rules.certificates().get(requestForm))
                .map(
                        rule ->
                                consultation != null && rule.daysAfterConsultation() > 0
                                        ? consultation.plusDays(rule.daysAfterConsultation())
                                        : requested.plusDays(rule.daysAfterRequest()));
    }

    public List<Rules.DocumentRule> checklist() {
        return rules.documents();
    }

    /// The version of a form in use; 1 where the rule set says nothing.
    public int formVersion(String form) {
        return rules.formVersions().getOrDefault(form, 1);
    }

    private Set<Area> areas(CaseFacts facts, Rules.Weight weight) {
        var areas = new TreeSet<Area>();
        rules.seats().stream()
                .filter(seat -> seat.weight() == weight && applies(seat.when(), facts))
                .forEach(seat -> areas.add(seat.area()));
        return areas;
    }

    private static boolean applies(Rules.When when, CaseFacts facts) {
        return switch (when) {
            case ALWAYS -> true;
            case UNDER_30_WITHOUT_EDUCATION -> facts.age() < 30 && !facts.qualifyingEducation();
            case CHILDREN_AT_HOME -> facts.childrenAtHome();
            case AS_NEEDED -> false;
        };
    }
}
