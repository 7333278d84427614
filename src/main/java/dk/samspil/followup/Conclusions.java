package dk.samspil.followup;

import dk.samspil.access.Askers;
import dk.samspil.calendar.DanishDates;
import dk.samspil.cases.DatesNow;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.DocumentKind;
import dk.samspil.documents.Documents;
import dk.samspil.documents.Track;
import dk.samspil.exchange.Attachment;
import dk.samspil.exchange.Channel;
import dk.samspil.exchange.Outbox;
import dk.samspil.exchange.OutgoingMessage;
import dk.samspil.exchange.Receiver;
import dk.samspil.parties.Citizens;
import dk.samspil.parties.Clinic;
import dk.samspil.parties.Clinics;
import dk.samspil.parties.Organisations;
import dk.samspil.parties.People;
import dk.samspil.parties.Person;
import dk.samspil.print.Letter;
import dk.samspil.print.Printer;
import dk.samspil.recommendations.Recommendation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The letters after the meeting, each a PDF in plain Danish, sent through the outbox and filed in
/// the case file.
@Component
class Conclusions {

    private static final Locale DANISH = Locale.of("da", "DK");

    private final Printer printer;
    private final Outbox outbox;
    private final Documents documents;
    private final Citizens citizens;
    private final Clinics clinics;
    private final Organisations organisations;
    private final People people;
    private final Askers askers;
    private final DatesNow dates;
    private final MessageSource messages;

    Conclusions(
            Printer printer,
            Outbox outbox,
            Documents documents,
            Citizens citizens,
            Clinics clinics,
            Organisations organisations,
            People people,
            Askers askers,
            DatesNow dates,
            MessageSource messages) {
        this.printer = printer;
        this.outbox = outbox;
        this.documents = documents;
        this.citizens = citizens;
        this.clinics = clinics;
        this.organisations = organisations;
        this.people = people;
        this.askers = askers;
        this.dates = dates;
        this.messages = messages;
    }

    /// The letter to the citizen, as a preview or to be sent.
    byte[] letter(RehabilitationCase theCase, Recommendation recommendation) {
        return printer.pdf("print/conclusion-citizen", model(theCase, recommendation), DANISH);
    }

    void send(RehabilitationCase theCase, Recommendation recommendation) {
        byte[] letter = letter(theCase, recommendation);
        outbox.send(
                new OutgoingMessage(
                        theCase.id().value(),
                        theCase.number(),
                        "conclusion-citizen",
                        recommendation.id(),
                        Channel.DIGITAL_POST,
                        Receiver.citizen(theCase.citizen(), theCase.citizenName()),
                        say("followup.letter.subject"),
                        say("followup.letter.body"),
                        "/min-sag/" + theCase.number(),
                        List.of(Attachment.pdf("indstilling.pdf", letter))));
        documents.file(
                theCase.id(),
                DocumentKind.RECOMMENDATION,
                say("followup.letter.subject"),
                askers.current().name(),
                dates.now().today(),
                Track.EMPLOYMENT,
                letter,
                true);
        gp(theCase).ifPresent(clinic -> tellGp(theCase, recommendation, clinic));
    }

    private Optional<Clinic> gp(RehabilitationCase theCase) {
        return Optional.ofNullable(theCase.clinic())
                .flatMap(clinics::find)
                .filter(Clinic::receivesMessages);
    }

    private void tellGp(RehabilitationCase theCase, Recommendation recommendation, Clinic clinic) {
        byte[] message = printer.pdf("print/conclusion-gp", model(theCase, recommendation), DANISH);
        outbox.send(
                new OutgoingMessage(
                        theCase.id().value(),
                        theCase.number(),
                        "conclusion-gp",
                        recommendation.id(),
                        Channel.MEDCOM,
                        Receiver.organisation(clinic.organisation(), clinic.name()),
                        say("followup.gp.subject"),
                        say("followup.gp.body"),
                        "",
                        List.of(Attachment.pdf("indstilling.pdf", message))));
    }

    void sendDecision(
            RehabilitationCase theCase, Recommendation recommendation, Decision decision) {
        var model = model(theCase, recommendation);
        model.put("decision", decision);
        byte[] letter = printer.pdf("print/decision-citizen", model, DANISH);
        outbox.send(
                new OutgoingMessage(
                        theCase.id().value(),
                        theCase.number(),
                        "decision-citizen",
                        recommendation.id(),
                        Channel.DIGITAL_POST,
                        Receiver.citizen(theCase.citizen(), theCase.citizenName()),
                        say("followup.decision.subject"),
                        say("followup.decision.body"),
                        "/min-sag/" + theCase.number(),
                        List.of(Attachment.pdf("afgoerelse.pdf", letter))));
        documents.file(
                theCase.id(),
                DocumentKind.DECISION,
                say("followup.decision.subject"),
                askers.current().name(),
                decision.decidedOn(),
                Track.EMPLOYMENT,
                letter,
                true);
    }

    private Map<String, Object> model(RehabilitationCase theCase, Recommendation recommendation) {
        DanishDates written = dates.now();
        var municipality = organisations.get(theCase.municipality());
        Optional<Person> contact = people.find(theCase.caseworker());
        var receiver = new ArrayList<String>();
        receiver.add(theCase.citizenName());
        citizens.find(theCase.citizen())
                .map(citizen -> citizen.shownAddress())
                .filter(address -> !address.isEmpty())
                .ifPresent(receiver::add);
        var model = new HashMap<String, Object>();
        model.put(
                "letter",
                new Letter(
                        municipality.name(),
                        List.of(),
                        List.copyOf(receiver),
                        List.of(
                                written.date(written.today()),
                                say("followup.letter.case", theCase.number()))));
        model.put("theCase", theCase);
        model.put("content", recommendation.content());
        model.put("contactName", theCase.caseworkerName());
        model.put("contactPhone", contact.map(Person::phone).orElse(""));
        model.put("municipality", municipality.name());
        return model;
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, DANISH);
    }
}
