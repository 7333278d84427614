package dk.samspil.demo;

import dk.samspil.access.Asker;
import java.time.LocalDate;

/// A survey that waits for its answers, with numbers that Samspil can propose.
@InDemo
class SurveyCounts {

    private final DemoSurveys surveys;

    SurveyCounts(DemoSurveys surveys) {
        this.surveys = surveys;
    }

    void asked(Asker secretary, LocalDate day, DemoScript script) {
        script.on(
                day,
                secretary,
                () -> {
                    surveys.publish("CASEWORK");
                    surveys.send(
                            secretary,
                            "casework",
                            "CASEWORK",
                            "Sager og attester i halvåret",
                            day.plusDays(21));
                });
    }
}
