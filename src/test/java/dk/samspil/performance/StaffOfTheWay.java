package dk.samspil.performance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.rostering.StaffingWeights;
import dk.samspil.staffing.PublishedYears;
import dk.samspil.staffing.Repairs;
import dk.samspil.staffing.RunChange;
import dk.samspil.staffing.StaffingAtOnce;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Coordinators whom the secretariat keeps, made through the page that it uses, and a year that is
/// staffed, published and repaired.
@Component
@Lazy
class StaffOfTheWay {

    private final SignedInBrowser browser;
    private final TestCases test;
    private final StaffingAtOnce staffing;
    private final PublishedYears published;
    private final Repairs repairs;

    StaffOfTheWay(
            SignedInBrowser browser,
            TestCases test,
            StaffingAtOnce staffing,
            PublishedYears published,
            Repairs repairs) {
        this.browser = browser;
        this.test = test;
        this.staffing = staffing;
        this.published = published;
        this.repairs = repairs;
    }

    private static Asker secretariat(List<Asker> people) {
        return people.stream()
                .filter(person -> person.capacity() == Capacity.HEALTH_SECRETARIAT)
                .findFirst()
                .orElseThrow();
    }

    void goTo(int year, List<Asker> people) {
        var change =
                test.as(
                        secretariat(people),
                        () -> {
                            var staffed = staffing.staff(year, StaffingWeights.USUAL, 500);
                            return staffed instanceof RunChange.Saved(var id)
                                    ? published.publish(id)
                                    : staffed;
                        });
        assertThat(change).isInstanceOf(RunChange.Saved.class);
        assertThat(test.as(secretariat(people), () -> repaired(year)))
                .isInstanceOf(RunChange.Saved.class);
    }

    /// Whoever goes to the first day falls ill.
    private RunChange repaired(int year) {
        var first =
                published.of(year).assignments().stream()
                        .filter(day -> !day.unstaffed())
                        .findFirst()
                        .orElseThrow();
        return repairs.ill(Objects.requireNonNull(first.coordinator()), first.day(), first.day());
    }

    void make(List<Asker> people) {
        add(people, "Karla Koordinator", "EXTERNAL", "0");
        add(people, "Kurt Koordinator", "EMPLOYED", "100");
    }

    private void add(List<Asker> people, String name, String kind, String share) {
        var secretariat = secretariat(people);
        assertThat(
                        browser.post(
                                secretariat,
                                "/bemanding/koordinator/ny",
                                "version",
                                "0",
                                "name",
                                name,
                                "kind",
                                kind,
                                "validFrom",
                                "01-01-2020",
                                "share",
                                share,
                                "base",
                                "151",
                                "mostAWeek",
                                "3",
                                "mostAMonth",
                                "12",
                                "price",
                                "6000",
                                "absences[0].from",
                                "12-07-2027",
                                "absences[0].to",
                                "30-07-2027",
                                "absences[0].kind",
                                "HOLIDAY"))
                .hasStatus3xxRedirection();
    }
}
