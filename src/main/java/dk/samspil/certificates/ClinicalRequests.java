package dk.samspil.certificates;

import dk.samspil.agreements.RuleSets;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.certificates.ClinicalAssessmentRecommended.Recommendation;
import dk.samspil.forms.Answers;
import dk.samspil.forms.Forms;
import dk.samspil.parties.Organisations;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks the region's clinical function for LÆ 275 by LÆ 271: only where a health coordinator has
/// recommended it.
@Component
@Transactional
public class ClinicalRequests {

    private static final int DAYS_WHERE_NO_RULE = 30;

    private final Forms forms;
    private final Sending sending;
    private final Organisations organisations;
    private final RuleSets ruleSets;
    private final ObjectProvider<ClinicalAssessmentRecommended> advice;
    private final Clock clock;

    ClinicalRequests(
            Forms forms,
            Sending sending,
            Organisations organisations,
            RuleSets ruleSets,
            ObjectProvider<ClinicalAssessmentRecommended> advice,
            Clock clock) {
        this.forms = forms;
        this.sending = sending;
        this.organisations = organisations;
        this.ruleSets = ruleSets;
        this.advice = advice;
        this.clock = clock;
    }

    /// The coordinator's recommendation that stands.
    @Transactional(readOnly = true)
    public Optional<Recommendation> recommendation(RehabilitationCase theCase) {
        return advice.stream().flatMap(each -> each.of(theCase.id()).stream()).findFirst();
    }

    /// Why the clinical function cannot be asked now; empty when it can.
    @Transactional(readOnly = true)
    public Optional<Text> whyNot(RehabilitationCase theCase) {
        return theCase.status() != CaseStatus.CLINICAL_ASSESSMENT_RECOMMENDED
                        || recommendation(theCase).isEmpty()
                ? Optional.of(Text.of("certificates.refused.not-recommended"))
                : Optional.empty();
    }

    /// When the answer to a request sent today is due.
    @Transactional(readOnly = true)
    public LocalDate due() {
        LocalDate today = LocalDate.now(clock);
        return ruleSets.on(today)
                .certificateDue(CertificateKind.CLINICAL.request(), today, null)
                .orElse(today.plusDays(DAYS_WHERE_NO_RULE));
    }

    public Requesting send(RehabilitationCase theCase, Answers request, LegalBasis basis) {
        var refusal = whyNot(theCase).or(basis::problem);
        if (refusal.isPresent()) {
            return new Requesting.Refused(refusal.get());
        }
        var findings = forms.check(forms.definition(CertificateKind.CLINICAL.request()), request);
        if (!findings.mayBeHandedIn()) {
            return new Requesting.Incomplete(findings);
        }
        var clinic = organisations.get(theCase.clinicalFunction());
        return sending.send(
                sending.prepare(
                        theCase,
                        CertificateKind.CLINICAL,
                        clinic.id(),
                        clinic.name(),
                        request,
                        basis,
                        due()),
                theCase);
    }
}
