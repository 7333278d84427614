package dk.samspil.feeds;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestFora;
import dk.samspil.TestMeetings;
import dk.samspil.access.Asker;
import dk.samspil.calendar.DanishDates;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.Meetings;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.validate.ValidationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Calendars that are followed from elsewhere, by whoever has the address and by nobody else.
@SamspilTest
@Import({SignedInBrowser.class, TestMeetings.class, TestFora.class})
class FeedsTest {

    private static final Pattern ADDRESS = Pattern.compile("/abonnement/[A-Za-z0-9_-]{43}\\.ics");

    @Autowired SignedInBrowser browser;
    @Autowired MockMvcTester stranger;
    @Autowired TestMeetings make;
    @Autowired TestCases test;
    @Autowired TestFora fora;
    @Autowired Meetings meetings;
    @Autowired OwnerDatabase database;

    private String made(Asker asker, String... fields) {
        make.known(asker);
        var answer = browser.post(asker, "/mine-kalendere", fields);
        assertThat(answer).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var found = ADDRESS.matcher(body(answer));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private MvcTestResult read(String address) {
        return stranger.get().uri(address).exchange();
    }

    /// The event of a meeting in a calendar, its long lines put together.
    private static String event(MvcTestResult calendar, MeetingId meeting) {
        assertThat(calendar).hasStatusOk();
        var whole = body(calendar).replace("\r\n ", "");
        return Stream.of(whole.split("BEGIN:VEVENT"))
                .filter(event -> event.contains("UID:moede-" + meeting + "@samspil"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such meeting in " + whole));
    }

    @Test
    void aCalendarShowsPlaceTimeTeamAndCountAndNothingOfTheCitizen() {
        var meeting = make.plan();
        var theCase = make.ready();
        test.as(Personas.caseworker(), () -> meetings.book(theCase.id(), meeting, null));
        for (Asker one :
                List.of(Personas.coordinator(), Personas.caseworker(), Personas.minuteTaker())) {
            var calendar = read(made(one));
            assertThat(calendar).hasContentType("text/calendar;charset=utf-8");
            assertThat(event(calendar, meeting))
                    .contains(
                            "DTSTART;TZID=Europe/Copenhagen:20270114T090000",
                            "DTEND;TZID=Europe/Copenhagen:20270114T130000",
                            "SUMMARY:Rehabiliteringsmøde\\, Team ",
                            "LOCATION:Rådhuset\\, mødelokale 2",
                            "STATUS:CONFIRMED",
                            "SEQUENCE:0");
            assertThat(body(calendar))
                    .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Copenhagen")
                    .doesNotContain(theCase.number(), theCase.citizenName(), "Testesen");
        }
        assertThat(event(read(made(Personas.caseworker())), meeting))
                .contains("1 af 4 sager på dagsordenen");
        make.known(Personas.colleague());
        assertThat(body(read(made(Personas.colleague())))).doesNotContain(meeting.toString());
    }

    @Test
    void othersProgramsUnderstandTheFile() throws Exception {
        var meeting = make.plan();
        var single = browser.open(Personas.coordinator(), "/moeder/" + meeting + "/kalender.ics");
        assertThat(single).hasStatusOk();
        for (var file : Stream.of(single, read(made(Personas.coordinator()))).toList()) {
            assertThat(understood(file).validate().getEntries()).isEmpty();
        }
        assertThat(event(single, meeting)).contains("DTSTART;TZID=Europe/Copenhagen:2027");
        assertThat(
                        browser.open(
                                Personas.coordinatorElsewhere(),
                                "/moeder/" + meeting + "/kalender.ics"))
                .hasStatus(404);
    }

    private static Calendar understood(MvcTestResult file)
            throws java.io.IOException, ParserException, ValidationException {
        return new CalendarBuilder().build(new java.io.StringReader(body(file)));
    }

    @Test
    void aCancelledDayStaysTheSameAppointmentAndIsMarkedCancelledWithoutTheReason() {
        var meeting = make.plan();
        var address = made(Personas.coordinator());
        assertThat(event(read(address), meeting)).contains("SEQUENCE:0", "STATUS:CONFIRMED");
        test.as(Personas.caseworker(), () -> meetings.cancel(meeting, "Anders Testesen er syg"));
        assertThat(event(read(address), meeting))
                .contains("SEQUENCE:1", "STATUS:CANCELLED")
                .doesNotContain("Testesen");
    }

    @Test
    void whatWasNotChangedIsNotSentAgain() {
        var meeting = make.plan();
        var address = made(Personas.coordinator());
        var tag = read(address).getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(tag).startsWith("W/\"");
        var again = stranger.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag).exchange();
        assertThat(again).hasStatus(304);
        assertThat(body(again)).isEmpty();
        test.as(Personas.caseworker(), () -> meetings.cancel(meeting, "syg"));
        assertThat(stranger.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag).exchange())
                .hasStatusOk();
    }

    @Test
    void anAddressEndsWhenItIsRenewedOrWithdrawn() {
        var first = made(Personas.meetingLeader());
        assertThat(read(first)).hasStatusOk();
        var second = made(Personas.meetingLeader());
        assertThat(read(first)).hasStatus(404);
        assertThat(read(second)).hasStatusOk();

        var page = htmlUnescape(body(browser.open(Personas.meetingLeader(), "/mine-kalendere")));
        assertThat(page).as("shown once only").doesNotContain(second.substring(12, 40));
        var withdraw = Pattern.compile("/mine-kalendere/[0-9a-f-]{36}/traek-tilbage").matcher(page);
        assertThat(withdraw.find()).isTrue();
        make.known(Personas.colleague());
        assertThat(browser.post(Personas.colleague(), withdraw.group())).hasStatus(404);
        assertThat(read(second)).hasStatusOk();
        assertThat(browser.post(Personas.meetingLeader(), withdraw.group()))
                .hasStatus3xxRedirection();
        assertThat(read(second)).hasStatus(404);
        assertThat(body(browser.open(Personas.meetingLeader(), "/mine-kalendere")))
                .contains("Du har ingen adresser endnu");
    }

    @Test
    void theSecretItselfIsKeptNowhere() {
        var address = made(Personas.coordinator());
        var secret = address.substring("/abonnement/".length(), address.length() - 4);
        var kept =
                database.superuser()
                        .sql("select f::text from feeds.feed f")
                        .query(String.class)
                        .list();
        assertThat(kept).isNotEmpty().noneMatch(row -> row.contains(secret));
        assertThat(read("/abonnement/" + secret.toLowerCase() + ".ics")).hasStatus(404);
        assertThat(read("/abonnement/kort.ics")).hasStatus(404);
        assertThat(Secret.read(secret).orElseThrow().toString()).doesNotContain(secret);
    }

    @Test
    void anAddressEndsWithTheRole() {
        var asker = Personas.colleague();
        var address = made(asker);
        assertThat(read(address)).hasStatusOk();
        setRoleEnd(asker, LocalDate.now(DanishDates.ZONE).minusDays(1));
        try {
            assertThat(read(address)).hasStatus(404);
        } finally {
            setRoleEnd(asker, LocalDate.now(DanishDates.ZONE).plusYears(9));
        }
    }

    private void setRoleEnd(Asker asker, LocalDate until) {
        database.superuser()
                .sql("update parties.role_holder set until = ? where person = ?")
                .params(until, asker.person())
                .update();
    }

    @Test
    void aTeamsDaysAreFollowedByThoseOfItsMunicipalityAndRegionOnly() {
        var team = make.team();
        var meeting = make.plan(team, 3);
        var page = "/mine-kalendere?team=" + team;
        assertThat(keep("feeds-mine", browser.open(Personas.teamSecretary(), page)))
                .contains("value=\"" + team + "\" selected");
        for (Asker one : List.of(Personas.teamSecretary(), Personas.secretariat())) {
            assertThat(event(read(made(one, "team", team.toString())), meeting))
                    .contains("STATUS:CONFIRMED");
        }
        for (Asker other :
                List.of(Personas.teamSecretaryElsewhere(), Personas.secretariatElsewhere())) {
            assertThat(browser.post(other, "/mine-kalendere", "team", team.toString()))
                    .hasStatus(404);
        }
        assertThat(
                        browser.post(
                                Personas.teamSecretary(),
                                "/mine-kalendere",
                                "team",
                                UUID.randomUUID().toString()))
                .hasStatus(404);
    }

    @Test
    void membersFollowThePublishedMeetingsOfTheirFora() {
        var forum = fora.found();
        fora.meeting(forum, LocalDate.of(2027, 3, 4));
        assertThat(body(read(made(TestFora.member()))).replace("\r\n ", ""))
                .contains(
                        "SUMMARY:" + forum.name(),
                        "LOCATION:Regionsgården",
                        "DTSTART;TZID=Europe/Copenhagen:20270304T090000");
        assertThat(body(read(made(TestFora.outsider()))).replace("\r\n ", ""))
                .doesNotContain(forum.name());
    }

    @Test
    void whoeverReadsTooOftenIsAskedToWait() {
        var address = made(Personas.minuteTaker());
        int status = 200;
        // A clock minute may turn meanwhile, and then the count begins anew.
        for (int i = 0; i < 2 * ReadLimit.A_MINUTE + 2 && status == 200; i++) {
            status = read(address).getResponse().getStatus();
        }
        assertThat(status).isEqualTo(429);
    }
}
