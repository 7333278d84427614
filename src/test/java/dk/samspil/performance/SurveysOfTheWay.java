package dk.samspil.performance;

import dk.samspil.SignedInBrowser;
import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.surveys.TestStanding;
import dk.samspil.surveys.TestSurveys;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// A survey with one of everything that its pages can show; made through the pages that people use.
@Component
@Lazy
class SurveysOfTheWay {

    private final SignedInBrowser browser;
    private final TestStanding standing;

    SurveysOfTheWay(SignedInBrowser browser, TestStanding standing) {
        this.browser = browser;
        this.standing = standing;
    }

    void make(List<Asker> people) {
        var secretary =
                people.stream()
                        .filter(p -> p.capacity() == Capacity.HEALTH_SECRETARIAT)
                        .findFirst()
                        .orElseThrow();
        var test = new TestSurveys(browser, secretary);
        var questionnaire = test.published("COORDINATOR");
        var first = test.send(questionnaire, "Første runde", 151);
        test.send(questionnaire, "Anden runde", first, 151);
        test.begun("COORDINATOR");
        standing.begun(secretary, "CITIZEN", "occasions.meeting-held=CITIZEN", 1, 0);
    }
}
