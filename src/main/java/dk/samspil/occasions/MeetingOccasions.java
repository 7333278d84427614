package dk.samspil.occasions;

import dk.samspil.calendar.DanishDates;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.Cases;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.exchange.Receiver;
import dk.samspil.meetings.MeetingHeld;
import dk.samspil.surveys.Occasion;
import dk.samspil.surveys.OccasionSource;
import dk.samspil.surveys.Occasions;
import dk.samspil.surveys.RespondentKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A rehabilitation meeting was held: the citizen and the caseworker can be asked about it.
@Component
class MeetingOccasions implements OccasionSource {

    private static final String HELD = "occasions.meeting-held";

    private final Occasions occasions;
    private final Cases cases;
    private final Clock clock;

    MeetingOccasions(Occasions occasions, Cases cases, Clock clock) {
        this.occasions = occasions;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public List<Kind> occasions() {
        return List.of(
                new Kind(HELD, List.of(RespondentKind.CITIZEN, RespondentKind.MUNICIPALITY)));
    }

    @EventListener
    void on(MeetingHeld held) {
        cases.find(new CaseId(held.caseId())).ifPresent(theCase -> tell(held, theCase));
    }

    private void tell(MeetingHeld held, RehabilitationCase theCase) {
        tell(
                held,
                RespondentKind.CITIZEN,
                Receiver.citizen(theCase.citizen(), theCase.citizenName()));
        tell(
                held,
                RespondentKind.MUNICIPALITY,
                new Receiver(
                        held.municipality(), theCase.caseworker(), "", theCase.caseworkerName()));
    }

    private void tell(MeetingHeld held, RespondentKind whom, Receiver receiver) {
        occasions.tell(
                new Occasion(
                        HELD,
                        held.item(),
                        held.healthUnit(),
                        held.municipality(),
                        LocalDate.ofInstant(clock.instant(), DanishDates.ZONE),
                        whom,
                        receiver));
    }
}
