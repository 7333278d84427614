package dk.samspil.preparation;

import dk.samspil.calendar.DanishDates;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.CaseStatusChanged;
import dk.samspil.cases.Cases;
import dk.samspil.documents.DocumentKind;
import dk.samspil.documents.Documents;
import dk.samspil.documents.Track;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What the health coordinator is asked to read must not change under the coordinator's eyes: the
/// edition is finished, and filed among the documents, in the transaction that refers the case.
@Component
class LockAtReferral {

    private static final Locale DANISH = Locale.of("da", "DK");

    private final Plans plans;
    private final PlanPrints prints;
    private final Cases cases;
    private final Documents documents;

    LockAtReferral(Plans plans, PlanPrints prints, Cases cases, Documents documents) {
        this.plans = plans;
        this.prints = prints;
        this.cases = cases;
        this.documents = documents;
    }

    @EventListener
    void on(CaseStatusChanged change) {
        if (change.to() == CaseStatus.AWAITING_SCREENING) {
            var id = new CaseId(change.caseId());
            if (plans.lock(id)) {
                file(id);
            }
        }
    }

    private void file(CaseId id) {
        var theCase = cases.find(id).orElseThrow();
        var edition = plans.editions(id).getFirst();
        documents.file(
                id,
                DocumentKind.PREPARATORY_PART,
                plans.definition(plans.of(id)).title().da(),
                edition.lockedBy(),
                edition.lockedAt().atZone(DanishDates.ZONE).toLocalDate(),
                Track.EMPLOYMENT,
                prints.edition(theCase, edition.number(), DANISH),
                true);
    }
}
