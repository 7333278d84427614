package dk.samspil.cases;

import dk.samspil.agreements.CaseFacts;
import dk.samspil.agreements.CaseType;
import dk.samspil.calendar.DanishDates;
import dk.samspil.parties.TeamId;
import dk.samspil.parties.WorkArea;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A citizen's case on its way through the cooperation model, as it stands now.
///
/// @param number what people say aloud and addresses carry, such as `26-1042`
/// @param version grows with every event; an edit names the version it was made on
/// @param citizen the person's id, never the person number
/// @param clinic organisation id of the GP's clinic
/// @param meetingOn the day of the meeting that the case is referred or booked to
/// @param outcome of the recommendation or, later, the decision
public record RehabilitationCase(
        CaseId id,
        String number,
        long version,
        UUID citizen,
        String citizenName,
        LocalDate citizenBorn,
        CaseType type,
        WorkArea area,
        CaseStatus status,
        int municipality,
        int region,
        int healthUnit,
        int clinicalFunction,
        @Nullable TeamId team,
        @Nullable Integer clinic,
        UUID caseworker,
        String caseworkerName,
        boolean childrenAtHome,
        boolean qualifyingEducation,
        boolean urgent,
        @Nullable UUID meeting,
        @Nullable LocalDate meetingOn,
        @Nullable String outcome,
        LocalDate openedOn) {

    public int age(LocalDate on) {
        return DanishDates.years(citizenBorn, on);
    }

    /// What the rules ask about the case.
    public CaseFacts facts(LocalDate on) {
        return new CaseFacts(type, age(on), qualifyingEducation, childrenAtHome);
    }

    /// The first page of the case.
    public String href() {
        return "/sager/" + number;
    }

    /// Whether the event may happen now.
    boolean may(Class<? extends CaseEvent> event) {
        return Transitions.next(status, event).isPresent();
    }

    /// The case after an event that the table of transitions allows.
    RehabilitationCase on(CaseEvent event, CaseStatus to) {
        boolean leavesAgenda =
                event instanceof CaseEvent.TakenOffAgenda
                        || event instanceof CaseEvent.Postponed
                        || event instanceof CaseEvent.SentBack
                        || event instanceof CaseEvent.CaseWithdrawn
                        || event instanceof CaseEvent.CaseReopened;
        return new RehabilitationCase(
                id,
                number,
                version + 1,
                citizen,
                citizenName,
                citizenBorn,
                type,
                event instanceof CaseEvent.FactsCorrected e ? e.area() : area,
                to,
                municipality,
                region,
                healthUnit,
                clinicalFunction,
                event instanceof CaseEvent.FactsCorrected e ? e.team() : team,
                event instanceof CaseEvent.FactsCorrected e ? e.clinic() : clinic,
                caseworkerAfter(event),
                caseworkerNameAfter(event),
                event instanceof CaseEvent.FactsCorrected e ? e.childrenAtHome() : childrenAtHome,
                event instanceof CaseEvent.FactsCorrected e
                        ? e.qualifyingEducation()
                        : qualifyingEducation,
                event instanceof CaseEvent.CaseReferred e ? !e.urgency().isEmpty() : urgent,
                leavesAgenda
                        ? null
                        : event instanceof CaseEvent.PutOnAgenda e ? e.meeting() : meeting,
                leavesAgenda ? null : meetingOnAfter(event),
                outcomeAfter(event),
                openedOn);
    }

    private @Nullable LocalDate meetingOnAfter(CaseEvent event) {
        return switch (event) {
            case CaseEvent.CaseReferred e -> e.meetingOn();
            case CaseEvent.PutOnAgenda e -> e.on();
            default -> meetingOn;
        };
    }

    private UUID caseworkerAfter(CaseEvent event) {
        return switch (event) {
            case CaseEvent.HandedOver e -> e.to();
            case CaseEvent.CaseworkerChanged e -> e.to();
            default -> caseworker;
        };
    }

    private String caseworkerNameAfter(CaseEvent event) {
        return switch (event) {
            case CaseEvent.HandedOver e -> e.name();
            case CaseEvent.CaseworkerChanged e -> e.name();
            default -> caseworkerName;
        };
    }

    private @Nullable String outcomeAfter(CaseEvent event) {
        return switch (event) {
            case CaseEvent.RecommendationMade e -> e.outcome();
            case CaseEvent.Decided e -> e.outcome();
            case CaseEvent.CaseReopened e -> null;
            default -> outcome;
        };
    }
}
