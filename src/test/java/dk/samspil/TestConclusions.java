package dk.samspil;

import dk.samspil.cases.RehabilitationCase;
import dk.samspil.meetings.MeetingId;
import org.springframework.stereotype.Component;

/// Takes cases through their meeting for tests, by the pages that people use.
@Component
public class TestConclusions {

    private final TestMeetings planner;
    private final SignedInBrowser browser;

    TestConclusions(TestMeetings planner, SignedInBrowser browser) {
        this.planner = planner;
        this.browser = browser;
    }

    /// A case on the agenda of a day with a coordinator.
    public RehabilitationCase booked() {
        var theCase = planner.ready();
        MeetingId day = planner.plan();
        browser.post(
                Personas.caseworker(),
                theCase.href() + "/moede/dagsorden",
                "meeting",
                day.toString());
        return theCase;
    }

    /// A case whose team has recommended a flex job, with one goal and one measure.
    public RehabilitationCase recommended() {
        var theCase = booked();
        recommend(theCase);
        return theCase;
    }

    public void recommend(RehabilitationCase booked) {
        browser.post(Personas.caseworker(), booked.href() + "/moede/start");
        browser.post(
                Personas.minuteTaker(),
                booked.href() + "/indstilling",
                "version",
                "0",
                "outcome",
                "FLEX_JOB",
                "background",
                "Borgeren har været syg i to år.",
                "goal.EMPLOYMENT.text",
                "Møbelsnedker",
                "considerations",
                "Ro og faste pauser",
                "measure.0.area",
                "EMPLOYMENT",
                "measure.0.name",
                "Virksomhedspraktik",
                "finish",
                "1");
    }
}
