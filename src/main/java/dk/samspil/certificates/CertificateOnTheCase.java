package dk.samspil.certificates;

import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.cases.CasePart;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.ui.CaseChrome.NextStep;
import dk.samspil.ui.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the frame of a case's pages says about certificates.
@Component
class CertificateOnTheCase implements CasePart {

    private final Certificates certificates;
    private final GpRequests gpRequests;
    private final ClinicalRequests clinicalRequests;

    CertificateOnTheCase(
            Certificates certificates, GpRequests gpRequests, ClinicalRequests clinicalRequests) {
        this.certificates = certificates;
        this.gpRequests = gpRequests;
        this.clinicalRequests = clinicalRequests;
    }

    @Override
    public Told tell(RehabilitationCase theCase, Asker asker) {
        var open = certificates.of(theCase.id()).stream().filter(Certificate::isOpen).toList();
        return Told.on(CaseTab.CERTIFICATES)
                .steps(nextSteps(theCase, asker, open))
                .badge(
                        open.isEmpty()
                                ? null
                                : Text.of("certificates.badge", open.getFirst().answerForm()));
    }

    private List<NextStep> nextSteps(
            RehabilitationCase theCase, Asker asker, List<Certificate> open) {
        if (asker.capacity() != Capacity.CASEWORKER
                && asker.capacity() != Capacity.COORDINATING_CASEWORKER) {
            return List.of();
        }
        return switch (theCase.status()) {
            case PREPARATION ->
                    List.of(
                            step(
                                    "certificates.next.lae261",
                                    theCase.href() + "/attester/lae261",
                                    gpRequests.whyNot(theCase)));
            case AWAITING_CERTIFICATE, AWAITING_CLINICAL_ASSESSMENT ->
                    open.stream().map(each -> reminder(theCase, each)).toList();
            case CLINICAL_ASSESSMENT_RECOMMENDED ->
                    List.of(
                            step(
                                    "certificates.next.lae271",
                                    theCase.href() + "/attester/lae271",
                                    clinicalRequests.whyNot(theCase)));
            default -> List.of();
        };
    }

    private NextStep reminder(RehabilitationCase theCase, Certificate certificate) {
        var label = Text.of("certificates.remind." + certificate.kind().name());
        return certificates
                .whyNotRemind(certificate)
                .map(why -> NextStep.off(label, why))
                .orElseGet(
                        () ->
                                NextStep.action(
                                        label,
                                        theCase.href() + "/attester/" + certificate.id() + "/ryk"));
    }

    private static NextStep step(String label, String href, Optional<Text> whyNot) {
        return whyNot.map(why -> NextStep.off(Text.of(label), why))
                .orElseGet(() -> NextStep.link(Text.of(label), href));
    }
}
