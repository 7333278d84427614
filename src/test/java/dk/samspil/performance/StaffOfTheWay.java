package dk.samspil.performance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SignedInBrowser;
import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// A coordinator whom the secretariat keeps, made through the page that it uses.
@Component
@Lazy
class StaffOfTheWay {

    private final SignedInBrowser browser;

    StaffOfTheWay(SignedInBrowser browser) {
        this.browser = browser;
    }

    void make(List<Asker> people) {
        var secretariat =
                people.stream()
                        .filter(person -> person.capacity() == Capacity.HEALTH_SECRETARIAT)
                        .findFirst()
                        .orElseThrow();
        assertThat(
                        browser.post(
                                secretariat,
                                "/bemanding/koordinator/ny",
                                "version",
                                "0",
                                "name",
                                "Karla Koordinator",
                                "kind",
                                "EXTERNAL",
                                "validFrom",
                                "01-01-2020",
                                "share",
                                "0",
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
