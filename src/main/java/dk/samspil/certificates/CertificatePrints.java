package dk.samspil.certificates;

import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.forms.Answers;
import dk.samspil.forms.FormHead;
import dk.samspil.forms.Forms;
import dk.samspil.parties.Citizen;
import dk.samspil.parties.Citizens;
import dk.samspil.parties.Clinics;
import dk.samspil.parties.Organisations;
import dk.samspil.parties.People;
import dk.samspil.print.Letter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Prints requests, letters and answers, each with the head that every LÆ form carries. In Danish,
/// whoever prints: they are documents of a Danish case.
@Component
public class CertificatePrints {

    private static final Locale DANISH = Locale.of("da", "DK");

    private final Forms forms;
    private final Citizens citizens;
    private final Clinics clinics;
    private final Organisations organisations;
    private final People people;
    private final MessageSource messages;

    CertificatePrints(
            Forms forms,
            Citizens citizens,
            Clinics clinics,
            Organisations organisations,
            People people,
            MessageSource messages) {
        this.forms = forms;
        this.citizens = citizens;
        this.clinics = clinics;
        this.organisations = organisations;
        this.people = people;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    public byte[] request(Certificate certificate) {
        var form = forms.definition(certificate.kind().request(), certificate.requestVersion());
        var letter =
                new Letter(
                        certificate.senderName(),
                        caseworker(certificate),
                        receiver(certificate),
                        List.of(date(certificate.requestedAt())));
        return forms.pdf(
                form,
                certificate.request(),
                new FormHead(
                        letter, facts(certificate), foot(certificate, certificate.requestForm())),
                DANISH);
    }

    @Transactional(readOnly = true)
    public byte[] answer(Certificate certificate) {
        var form = forms.definition(certificate.kind().answer(), certificate.answerVersion());
        var answeredAt = Objects.requireNonNull(certificate.closedAt());
        var facts = facts(certificate);
        facts.add(fact("answered-by", certificate.closedBy()));
        facts.add(fact("question", certificate.question()));
        var letter =
                new Letter(
                        certificate.receiverName(),
                        receiver(certificate).stream().skip(1).toList(),
                        List.of(certificate.senderName()),
                        List.of(date(answeredAt)));
        return forms.pdf(
                form,
                certificate.answer(),
                new FormHead(letter, facts, foot(certificate, certificate.answerForm())),
                DANISH);
    }

    /// A letter to the citizen, from the municipality (LÆ 262) or the clinical function (LÆ 272).
    byte[] letter(Certificate certificate, int version, Answers answers, Instant on) {
        var form = forms.definition(certificate.kind().letter(), version);
        var fromClinic = certificate.kind() == CertificateKind.CLINICAL;
        var letter =
                new Letter(
                        fromClinic ? certificate.receiverName() : certificate.senderName(),
                        fromClinic ? List.of() : caseworker(certificate),
                        citizenLines(certificate),
                        List.of(date(on), say("print.case") + " " + certificate.caseNumber()));
        return forms.pdf(
                form,
                answers,
                new FormHead(
                        letter,
                        List.of(),
                        foot(certificate, CertificateKind.spoken(certificate.kind().letter()))),
                DANISH);
    }

    private List<FormHead.Fact> facts(Certificate certificate) {
        List<FormHead.Fact> facts = new ArrayList<>();
        facts.add(fact("case", certificate.caseNumber()));
        citizens.find(certificate.citizen())
                .ifPresentOrElse(
                        citizen -> facts.add(fact("citizen", about(citizen))),
                        () -> facts.add(fact("citizen", certificate.citizenName())));
        facts.add(fact("caseworker", certificate.requestedByName()));
        facts.add(
                fact(
                        "basis",
                        say("basis." + certificate.basis().kind().name())
                                + (certificate.basis().reason().isEmpty()
                                        ? ""
                                        : ": " + certificate.basis().reason())));
        facts.add(fact("due", date(certificate.due())));
        facts.add(fact("invoice", invoice(certificate)));
        return facts;
    }

    private String invoice(Certificate certificate) {
        var municipality = organisations.get(certificate.sender());
        var gln = municipality.gln();
        return (gln == null ? municipality.name() : "EAN/GLN " + gln.digits())
                + ", "
                + say("print.reference")
                + " "
                + certificate.caseNumber();
    }

    private static String about(Citizen citizen) {
        var address = citizen.shownAddress();
        return citizen.name()
                + ", "
                + citizen.cpr().formatted()
                + (address.isEmpty() ? "" : "\n" + address);
    }

    private List<String> citizenLines(Certificate certificate) {
        List<String> lines = new ArrayList<>();
        lines.add(certificate.citizenName());
        citizens.find(certificate.citizen())
                .map(Citizen::shownAddress)
                .filter(address -> !address.isEmpty())
                .ifPresent(address -> lines.addAll(List.of(address.split(",\\s*"))));
        return lines;
    }

    List<String> caseworker(Certificate certificate) {
        List<String> lines = new ArrayList<>();
        lines.add(certificate.requestedByName());
        people.find(certificate.requestedBy())
                .ifPresent(
                        person -> {
                            if (!person.phone().isEmpty()) {
                                lines.add(say("print.phone") + " " + person.phone());
                            }
                            if (!person.secureMail().isEmpty()) {
                                lines.add(person.secureMail());
                            }
                        });
        return lines;
    }

    private List<String> receiver(Certificate certificate) {
        List<String> lines = new ArrayList<>();
        lines.add(certificate.receiverName());
        clinics.find(certificate.receiver())
                .ifPresent(
                        clinic -> {
                            lines.addAll(List.of(clinic.address().split(",\\s*")));
                            var gln = clinic.gln();
                            lines.add(
                                    say("print.provider")
                                            + " "
                                            + clinic.providerNumber().digits()
                                            + (gln == null ? "" : " · GLN " + gln.digits()));
                        });
        return lines;
    }

    private FormHead.Fact fact(String key, String value) {
        return new FormHead.Fact(say("print." + key), value);
    }

    private String foot(Certificate certificate, String form) {
        return say("print.case") + " " + certificate.caseNumber() + " · " + form;
    }

    private String say(String key) {
        return messages.getMessage("certificates." + key, null, DANISH);
    }

    private static String date(Instant at) {
        return date(at.atZone(DanishDates.ZONE).toLocalDate());
    }

    private static String date(LocalDate on) {
        return new DanishDates(DANISH, on, WorkingDays.danish()).date(on);
    }
}
