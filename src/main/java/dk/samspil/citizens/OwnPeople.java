package dk.samspil.citizens;

import dk.samspil.cases.RehabilitationCase;
import dk.samspil.meetings.BookedCase;
import dk.samspil.meetings.Holder;
import dk.samspil.meetings.MeetingDay;
import dk.samspil.parties.Clinic;
import dk.samspil.parties.Clinics;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Who is who in a citizen's case: the caseworker, the own doctor, and those who meet the citizen.
@Component
class OwnPeople {

    private final Clinics clinics;
    private final Organisations organisations;
    private final MessageSource messages;

    OwnPeople(Clinics clinics, Organisations organisations, MessageSource messages) {
        this.clinics = clinics;
        this.organisations = organisations;
        this.messages = messages;
    }

    List<Who> of(RehabilitationCase theCase, Optional<BookedCase> booking, Locale locale) {
        Organisation municipality = organisations.get(theCase.municipality());
        var people = new ArrayList<Who>();
        people.add(
                new Who(
                        "cases.person.caseworker",
                        theCase.caseworkerName(),
                        municipality.name(),
                        ""));
        Optional.ofNullable(theCase.clinic())
                .flatMap(clinics::find)
                .ifPresent(clinic -> people.add(doctor(clinic)));
        booking.map(BookedCase::meeting)
                .ifPresent(day -> table(day, municipality.name(), people, locale));
        return people;
    }

    private static Who doctor(Clinic clinic) {
        return new Who("citizens.who.clinic", clinic.name(), clinic.address(), clinic.phone());
    }

    private void table(MeetingDay day, String municipality, List<Who> people, Locale locale) {
        Holder coordinator = day.coordinator();
        if (coordinator != null) {
            people.add(
                    new Who(
                            "cases.person.coordinator",
                            coordinator.name(),
                            organisations.get(day.healthUnit()).name(),
                            ""));
        }
        people.add(new Who("meetings.leader", day.leader().name(), municipality, ""));
        people.add(new Who("meetings.minute-taker", day.minuteTaker().name(), municipality, ""));
        day.seats()
                .forEach(
                        seat ->
                                people.add(
                                        new Who(
                                                "citizens.who.member",
                                                seat.name(),
                                                messages.getMessage(
                                                        seat.area().messageKey(), null, locale),
                                                "")));
    }
}
