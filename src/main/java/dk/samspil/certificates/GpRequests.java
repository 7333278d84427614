package dk.samspil.certificates;

import dk.samspil.agreements.RuleSet;
import dk.samspil.agreements.RuleSets;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.ConsentCovers;
import dk.samspil.cases.Consents;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.forms.Answers;
import dk.samspil.forms.Forms;
import dk.samspil.parties.Clinic;
import dk.samspil.parties.Clinics;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks the citizen's GP for LÆ 265: LÆ 261 to the clinic and LÆ 262 to the citizen, together.
@Component
@Transactional
public class GpRequests {

    private static final Set<CaseStatus> WHEN =
            EnumSet.of(
                    CaseStatus.PREPARATION,
                    CaseStatus.READY_TO_REFER,
                    CaseStatus.AWAITING_INFORMATION);
    private static final int DAYS_WHERE_NO_RULE = 30;

    private final Forms forms;
    private final Sending sending;
    private final CertificateLetters letters;
    private final Clinics clinics;
    private final Consents consents;
    private final RuleSets ruleSets;
    private final Clock clock;

    GpRequests(
            Forms forms,
            Sending sending,
            CertificateLetters letters,
            Clinics clinics,
            Consents consents,
            RuleSets ruleSets,
            Clock clock) {
        this.forms = forms;
        this.sending = sending;
        this.letters = letters;
        this.clinics = clinics;
        this.consents = consents;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /// Why the GP cannot be asked now; empty when it can.
    @Transactional(readOnly = true)
    public Optional<Text> whyNot(RehabilitationCase theCase) {
        if (!WHEN.contains(theCase.status())) {
            return Optional.of(Text.of("certificates.refused.not-now"));
        }
        return clinic(theCase).isEmpty()
                ? Optional.of(Text.of("certificates.refused.no-clinic"))
                : Optional.empty();
    }

    /// When the answer to a request sent today is due.
    @Transactional(readOnly = true)
    public LocalDate due() {
        LocalDate today = LocalDate.now(clock);
        RuleSet rules = ruleSets.on(today);
        return rules.certificateDue(CertificateKind.GP.request(), today, null)
                .orElse(today.plusDays(DAYS_WHERE_NO_RULE));
    }

    /// The last day for a consultation from which the answer can come in time.
    private LocalDate bookBefore(LocalDate due) {
        var rule =
                ruleSets.on(LocalDate.now(clock))
                        .rules()
                        .certificates()
                        .get(CertificateKind.GP.request());
        return rule == null ? due : due.minusDays(rule.daysAfterConsultation());
    }

    public Requesting send(RehabilitationCase theCase, Answers request, LegalBasis basis) {
        var definition = forms.definition(CertificateKind.GP.request());
        var findings = forms.check(definition, request);
        if (!findings.mayBeHandedIn()) {
            return new Requesting.Incomplete(findings);
        }
        var refusal = whyNot(theCase).or(() -> whyNotBy(basis, theCase));
        if (refusal.isPresent()) {
            return new Requesting.Refused(refusal.get());
        }
        Clinic clinic = clinic(theCase).orElseThrow();
        Certificate certificate =
                sending.prepare(
                        theCase,
                        CertificateKind.GP,
                        clinic.organisation(),
                        clinic.name(),
                        request,
                        basis,
                        due());
        Requesting sent = sending.send(certificate, theCase);
        if (sent instanceof Requesting.Sent) {
            letters.bookConsultation(certificate, clinic, bookBefore(certificate.due()));
        }
        return sent;
    }

    private Optional<Text> whyNotBy(LegalBasis basis, RehabilitationCase theCase) {
        if (basis.problem().isPresent()) {
            return basis.problem();
        }
        return basis.kind() == LegalBasis.Kind.CONSENT
                        && !consents.of(theCase.id()).contains(ConsentCovers.HEALTH_INFORMATION)
                ? Optional.of(Text.of("certificates.refused.no-consent"))
                : Optional.empty();
    }

    private Optional<Clinic> clinic(RehabilitationCase theCase) {
        return Optional.ofNullable(theCase.clinic()).flatMap(clinics::find);
    }
}
