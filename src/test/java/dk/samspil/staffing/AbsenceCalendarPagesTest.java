package dk.samspil.staffing;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.access.Asker;
import dk.samspil.planning.TestPlans;
import dk.samspil.rostering.Absence;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A coordinator's absences from a calendar file.
@SamspilTest
class AbsenceCalendarPagesTest {

    private static final Asker UNIT = Personas.secretariat();

    @Autowired SignedInBrowser browser;
    @Autowired TestPlans make;
    @Autowired Coordinators coordinators;
    @Autowired Clock clock;

    private KnownCoordinator added(String name) {
        browser.post(
                UNIT,
                "/bemanding/koordinator/ny",
                "version",
                "0",
                "name",
                name,
                "kind",
                "EMPLOYED",
                "validFrom",
                "01-01-2027",
                "share",
                "80",
                "base",
                "151",
                "mostAWeek",
                "3",
                "mostAMonth",
                "12",
                "price",
                "0");
        return make.as(
                UNIT,
                () ->
                        coordinators.all().stream()
                                .filter(each -> each.name().equals(name))
                                .findFirst()
                                .orElseThrow());
    }

    private MvcTestResult sends(Asker asker, KnownCoordinator known, String file) {
        return browser.upload(
                asker, page(known), "kalender", file.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(KnownCoordinator known) {
        return "/bemanding/koordinator/" + known.id() + "/kalender";
    }

    private static String text(MvcTestResult answer) {
        var page = htmlUnescape(body(answer));
        assertThat(page).doesNotContain("??staffing", " style=");
        return page;
    }

    @Test
    void whatIsFoundIsShownAndOnlyWhatIsChosenIsKept() {
        var monday =
                LocalDate.now(clock).plusMonths(2).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var known = added("Kalle Kalender");
        var answer =
                sends(
                        UNIT,
                        known,
                        """
                        BEGIN:VCALENDAR
                        BEGIN:VEVENT
                        SUMMARY:Ferie i Prøvelandet
                        DTSTART;VALUE=DATE:%s
                        DTEND;VALUE=DATE:%s
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:Kursus
                        DTSTART;VALUE=DATE:%s
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:Uden dag
                        END:VEVENT
                        END:VCALENDAR
                        """
                                .formatted(
                                        ics(monday),
                                        ics(monday.plusDays(12)),
                                        ics(monday.plusDays(21))));
        keep("bemanding-kalender", answer);
        assertThat(text(answer))
                .contains("Fundet i kalenderen", "Linje 11", "har ikke en dato")
                .doesNotContain("Prøvelandet");
        assertThat(now(known).absences()).as("nothing is kept yet").isEmpty();

        var kept =
                browser.post(
                        UNIT,
                        page(known) + "/tilfoej",
                        "version",
                        "" + known.version(),
                        "away[0].from",
                        monday.toString(),
                        "away[0].to",
                        monday.plusDays(11).toString(),
                        "away[0].kind",
                        "HOLIDAY",
                        "away[1].from",
                        monday.plusDays(21).toString(),
                        "away[1].to",
                        monday.plusDays(21).toString(),
                        "away[1].kind",
                        "COURSE",
                        "chosen",
                        "0");
        assertThat(kept).as(() -> body(kept)).hasStatus3xxRedirection();
        assertThat(now(known).absences())
                .containsExactly(new Absence(monday, monday.plusDays(11), Absence.Kind.HOLIDAY));
        assertThat(
                        browser.post(
                                UNIT,
                                page(known) + "/tilfoej",
                                "version",
                                "" + known.version(),
                                "away[0].from",
                                monday.plusDays(21).toString(),
                                "chosen",
                                "0"))
                .as("somebody else has saved meanwhile")
                .hasStatus(422);
    }

    private KnownCoordinator now(KnownCoordinator known) {
        return make.as(UNIT, () -> coordinators.get(known.id()));
    }

    private static String ics(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    @Test
    void whatIsNoCalendarIsSaid() {
        var known = added("Frida Fil");
        assertThat(text(sends(UNIT, known, "%PDF-1.7"))).contains("ikke en kalenderfil");
        assertThat(text(sends(UNIT, known, ""))).contains("Vælg en kalenderfil");
        assertThat(text(sends(UNIT, known, "BEGIN:VCALENDAR\nEND:VCALENDAR\n")))
                .contains("Ingen nye fraværsdage");
    }

    @Test
    void strangersFindNoSuchPage() {
        var known = added("Gitte Gemt");
        for (var stranger :
                List.of(
                        Personas.secretariatElsewhere(),
                        Personas.coordinator(),
                        Personas.teamSecretary())) {
            assertThat(browser.open(stranger, page(known))).hasStatus(404);
            assertThat(sends(stranger, known, "BEGIN:VCALENDAR")).hasStatus(404);
            assertThat(
                            browser.post(
                                    stranger,
                                    page(known) + "/tilfoej",
                                    "version",
                                    "1",
                                    "away[0].from",
                                    "2027-03-01",
                                    "chosen",
                                    "0"))
                    .hasStatus(404);
        }
        assertThat(now(known).absences()).isEmpty();
    }
}
