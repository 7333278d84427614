package dk.samspil.meetings;

import dk.samspil.access.Asker;
import dk.samspil.access.Side;
import dk.samspil.cases.CasePart;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.ui.CaseChrome.Missing;
import dk.samspil.ui.CaseChrome.NextStep;
import dk.samspil.ui.CaseChrome.Person;
import dk.samspil.ui.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the frame of a case's pages says about its meeting.
@Component
class MeetingOnTheCase implements CasePart {

    private final Meetings meetings;

    MeetingOnTheCase(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Told tell(RehabilitationCase theCase, Asker asker) {
        var told = Told.on(CaseTab.MEETING);
        if (asker.side() == Side.MUNICIPALITY) {
            told = told.steps(nextSteps(theCase));
        }
        var booking =
                theCase.meeting() == null
                        ? Optional.<BookedCase>empty()
                        : meetings.ofCase(theCase.id());
        if (booking.isEmpty()) {
            return told;
        }
        boolean prepares =
                theCase.status() == CaseStatus.ON_AGENDA && asker.side() == Side.MUNICIPALITY;
        return told.people(people(booking.get().meeting()))
                .missing(prepares ? missing(theCase, booking.get()) : List.of());
    }

    private static List<NextStep> nextSteps(RehabilitationCase theCase) {
        String page = theCase.href() + CaseTab.MEETING.path();
        return switch (theCase.status()) {
            case READY_FOR_MEETING -> List.of(NextStep.link(Text.of("meetings.next.book"), page));
            case ON_AGENDA -> List.of(NextStep.link(Text.of("meetings.next.prepare"), page));
            case AWAITING_SCREENING, AWAITING_INFORMATION ->
                    List.of(
                            NextStep.off(
                                    Text.of("meetings.next.book"),
                                    Text.of("meetings.next.not-ready")));
            default -> List.of();
        };
    }

    private static List<Missing> missing(RehabilitationCase theCase, BookedCase booking) {
        var missing = new ArrayList<Missing>();
        if (booking.meeting().coordinator() == null) {
            missing.add(
                    new Missing(
                            Text.of("meetings.missing.coordinator.item"),
                            booking.meeting().href()));
        }
        if (booking.fileSentAt() == null) {
            missing.add(
                    new Missing(
                            Text.of("meetings.missing.case-file"),
                            theCase.href() + CaseTab.MEETING.path()));
        }
        return missing;
    }

    private static List<Person> people(MeetingDay day) {
        var people = new ArrayList<Person>();
        people.add(person("meetings.leader", day.leader()));
        people.add(person("meetings.minute-taker", day.minuteTaker()));
        Holder coordinator = day.coordinator();
        if (coordinator != null) {
            people.add(person("cases.person.coordinator", coordinator));
        }
        return people;
    }

    private static Person person(String role, Holder holder) {
        return new Person(Text.of(role), holder.name(), "");
    }
}
