package dk.samspil.demo;

import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.CaseStatusChanged;
import dk.samspil.cases.Cases;
import org.springframework.context.event.EventListener;

/// The citizen of a case that somebody opens in the demonstration can be signed in as from the
/// moment that the case leaves the municipality's hands.
@InDemo
class NewCitizens {

    private final DemoSignIn signIn;
    private final Cases cases;

    NewCitizens(DemoSignIn signIn, Cases cases) {
        this.signIn = signIn;
        this.cases = cases;
    }

    @EventListener
    void on(CaseStatusChanged change) {
        if (change.from() == CaseStatus.PREPARATION && !DemoClock.inThePast()) {
            var theCase = cases.find(new CaseId(change.caseId())).orElseThrow();
            signIn.offerNew(
                    new Asker(
                            theCase.citizen(),
                            theCase.citizenName(),
                            Asker.CITIZENS,
                            "Borger",
                            Capacity.CITIZEN,
                            ""));
        }
    }
}
