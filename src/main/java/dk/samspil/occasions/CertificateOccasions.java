package dk.samspil.occasions;

import dk.samspil.calendar.DanishDates;
import dk.samspil.certificates.Certificate;
import dk.samspil.certificates.CertificateAnswered;
import dk.samspil.certificates.CertificateId;
import dk.samspil.certificates.CertificateKind;
import dk.samspil.certificates.Certificates;
import dk.samspil.exchange.Receiver;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.surveys.Occasion;
import dk.samspil.surveys.OccasionSource;
import dk.samspil.surveys.Occasions;
import dk.samspil.surveys.RespondentKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A certificate was delivered: the caseworker who asked for it can be asked how good it was, and
/// those who wrote it how well they were asked. One that was withdrawn or refused is none.
@Component
class CertificateOccasions implements OccasionSource {

    private static final String FROM_GP = "occasions.gp-certificate";
    private static final String FROM_CLINIC = "occasions.clinical-certificate";

    private final Occasions occasions;
    private final Certificates certificates;
    private final Organisations organisations;
    private final Clock clock;

    CertificateOccasions(
            Occasions occasions,
            Certificates certificates,
            Organisations organisations,
            Clock clock) {
        this.occasions = occasions;
        this.certificates = certificates;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public List<Kind> occasions() {
        return List.of(
                new Kind(FROM_GP, List.of(RespondentKind.MUNICIPALITY, RespondentKind.PHYSICIAN)),
                new Kind(FROM_CLINIC, List.of(RespondentKind.MUNICIPALITY, RespondentKind.UNIT)));
    }

    @EventListener
    void on(CertificateAnswered answered) {
        certificates.find(new CertificateId(answered.certificate())).ifPresent(this::tell);
    }

    private void tell(Certificate certificate) {
        boolean gp = certificate.kind() == CertificateKind.GP;
        tell(
                certificate,
                RespondentKind.MUNICIPALITY,
                new Receiver(
                        certificate.sender(),
                        certificate.requestedBy(),
                        "",
                        certificate.requestedByName()));
        tell(
                certificate,
                gp ? RespondentKind.PHYSICIAN : RespondentKind.UNIT,
                Receiver.organisation(certificate.receiver(), certificate.receiverName()));
    }

    private void tell(Certificate certificate, RespondentKind whom, Receiver receiver) {
        occasions.tell(
                new Occasion(
                        certificate.kind() == CertificateKind.GP ? FROM_GP : FROM_CLINIC,
                        certificate.id().value(),
                        Organisation.healthUnitOf(organisations.regionOf(certificate.sender())),
                        certificate.sender(),
                        LocalDate.ofInstant(clock.instant(), DanishDates.ZONE),
                        whom,
                        receiver));
    }
}
