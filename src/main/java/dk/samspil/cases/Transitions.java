package dk.samspil.cases;

import static dk.samspil.cases.CaseStatus.*;

import dk.samspil.cases.CaseEvent.*;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The one table of legal status changes: from where, by which event, to where. Drawn into the
/// documentation by its test.
final class Transitions {

    /// One line of the table.
    record Transition(CaseStatus from, Class<? extends CaseEvent> event, CaseStatus to) {}

    private static final Set<CaseStatus> BEFORE_MEETING =
            EnumSet.range(PREPARATION, READY_FOR_MEETING);

    static final List<Transition> TABLE = table();

    private Transitions() {}

    private static List<Transition> table() {
        var table = new ArrayList<Transition>();
        var builder = new Builder(table);
        builder.from(PREPARATION, READY_TO_REFER)
                .by(CertificateRequested.class)
                .to(AWAITING_CERTIFICATE);
        builder.from(AWAITING_INFORMATION).by(CertificateRequested.class).stays();
        builder.from(AWAITING_CERTIFICATE).by(CertificateReminded.class).stays();
        builder.from(AWAITING_CERTIFICATE).by(CertificateAnswered.class).to(READY_TO_REFER);
        builder.from(AWAITING_CERTIFICATE).by(CertificateRefused.class).to(PREPARATION);
        builder.from(AWAITING_CERTIFICATE).by(CertificateWithdrawn.class).to(PREPARATION);
        builder.from(AWAITING_INFORMATION)
                .by(
                        CertificateReminded.class,
                        CertificateAnswered.class,
                        CertificateRefused.class,
                        CertificateWithdrawn.class)
                .stays();
        builder.from(PREPARATION, READY_TO_REFER, AWAITING_INFORMATION)
                .by(CaseReferred.class)
                .to(AWAITING_SCREENING);
        builder.from(AWAITING_SCREENING).by(ScreenedSufficient.class).to(READY_FOR_MEETING);
        builder.from(AWAITING_SCREENING).by(ScreenedInsufficient.class).to(AWAITING_INFORMATION);
        builder.from(AWAITING_SCREENING)
                .by(ClinicalAssessmentRecommended.class)
                .to(CLINICAL_ASSESSMENT_RECOMMENDED);
        builder.from(AWAITING_INFORMATION).by(ScreeningOverruled.class).to(READY_FOR_MEETING);
        builder.from(CLINICAL_ASSESSMENT_RECOMMENDED)
                .by(ClinicalAssessmentDeclined.class)
                .to(READY_FOR_MEETING);
        builder.from(CLINICAL_ASSESSMENT_RECOMMENDED)
                .by(ClinicalAssessmentRequested.class)
                .to(AWAITING_CLINICAL_ASSESSMENT);
        builder.from(AWAITING_CLINICAL_ASSESSMENT).by(CertificateReminded.class).stays();
        builder.from(AWAITING_CLINICAL_ASSESSMENT)
                .by(CertificateWithdrawn.class, CertificateRefused.class)
                .to(CLINICAL_ASSESSMENT_RECOMMENDED);
        builder.from(AWAITING_CLINICAL_ASSESSMENT)
                .by(ClinicalAssessmentAnswered.class)
                .to(READY_FOR_MEETING);
        builder.from(READY_FOR_MEETING).by(PutOnAgenda.class).to(ON_AGENDA);
        builder.from(ON_AGENDA).by(TakenOffAgenda.class, Postponed.class).to(READY_FOR_MEETING);
        builder.from(ON_AGENDA).by(CaseFileSent.class).stays();
        builder.from(ON_AGENDA).by(MeetingStarted.class).to(IN_MEETING);
        builder.from(IN_MEETING).by(SentBack.class).to(PREPARATION);
        builder.from(IN_MEETING).by(Postponed.class).to(READY_FOR_MEETING);
        builder.from(IN_MEETING).by(RecommendationMade.class).to(RECOMMENDED);
        builder.from(RECOMMENDED).by(ConclusionSent.class).to(AWAITING_DECISION);
        builder.from(AWAITING_DECISION).by(Decided.class).to(IN_FOLLOW_UP);
        builder.from(IN_FOLLOW_UP).by(HandedOver.class).stays();
        builder.from(IN_FOLLOW_UP).by(CaseClosed.class).to(CLOSED);
        for (CaseStatus status : BEFORE_MEETING) {
            builder.from(status).by(CaseWithdrawn.class).to(WITHDRAWN);
        }
        builder.from(ON_AGENDA).by(CaseWithdrawn.class).to(WITHDRAWN);
        builder.from(WITHDRAWN, CLOSED).by(CaseReopened.class).to(PREPARATION);
        for (CaseStatus status : CaseStatus.values()) {
            builder.from(status).by(Noted.class, ConsentChanged.class).stays();
            if (status.active()) {
                builder.from(status).by(CaseworkerChanged.class, FactsCorrected.class).stays();
            }
        }
        return List.copyOf(table);
    }

    /// Where the event leads from a status; empty when it may not happen there.
    static Optional<CaseStatus> next(CaseStatus from, Class<? extends CaseEvent> event) {
        return TABLE.stream()
                .filter(line -> line.from() == from && line.event() == event)
                .map(Transition::to)
                .findFirst();
    }

    private record Builder(List<Transition> table) {

        Froms from(CaseStatus... statuses) {
            return new Froms(table, List.of(statuses));
        }
    }

    private record Froms(List<Transition> table, List<CaseStatus> statuses) {

        @SafeVarargs
        final Events by(Class<? extends CaseEvent>... events) {
            return new Events(table, statuses, List.of(events));
        }
    }

    private record Events(
            List<Transition> table,
            List<CaseStatus> statuses,
            List<Class<? extends CaseEvent>> events) {

        void to(CaseStatus status) {
            for (CaseStatus from : statuses) {
                events.forEach(event -> table.add(new Transition(from, event, status)));
            }
        }

        void stays() {
            for (CaseStatus from : statuses) {
                events.forEach(event -> table.add(new Transition(from, event, from)));
            }
        }
    }
}
