package dk.samspil.forums;

import static dk.samspil.SignedInBrowser.body;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilTest;
import dk.samspil.TestCases;
import dk.samspil.TestFora;
import java.io.StringReader;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The published plan of an open forum, as anybody's calendar follows it without signing in.
@SamspilTest
class PublicCalendarTest {

    @Autowired TestFora test;
    @Autowired TestCases as;
    @Autowired MeetingPlan plan;
    @Autowired MockMvcTester anybody;

    private MvcTestResult calendar(Forum forum) {
        return anybody.get().uri(forum.publicHref() + "/moeder.ics").exchange();
    }

    private static String lines(MvcTestResult calendar) {
        assertThat(calendar).hasStatusOk().hasContentType("text/calendar;charset=utf-8");
        return body(calendar).replace("\r\n ", "");
    }

    private void cancel(ForumMeeting meeting, String because) {
        as.run(
                TestFora.secretary(),
                () -> {
                    var m = plan.find(meeting.id()).orElseThrow();
                    plan.change(
                            new ForumMeeting(
                                    m.id(),
                                    m.forum(),
                                    m.heldOn(),
                                    m.startsAt(),
                                    m.endsAt(),
                                    m.place(),
                                    m.proposalsUntil(),
                                    m.publishedAt(),
                                    because,
                                    m.version()));
                });
    }

    @Test
    void anybodysCalendarShowsDayTimeAndPlaceOfThePublishedPlanOnly() throws Exception {
        var forum = test.found();
        var meeting = test.meeting(forum, TestFora.DAY);
        as.run(
                TestFora.secretary(),
                () ->
                        plan.plan(
                                List.of(forum.id()),
                                List.of(TestFora.DAY.plusDays(7)),
                                LocalTime.of(9, 0),
                                LocalTime.of(11, 0),
                                "Kun i kladden"));
        assertThat(body(anybody.get().uri(forum.publicHref()).exchange()))
                .contains("Følg møderne i din kalender", forum.publicHref() + "/moeder.ics")
                .contains("webcal://");
        var shown = lines(calendar(forum));
        assertThat(shown)
                .contains(
                        "UID:forum-" + meeting.id() + "@samspil",
                        "DTSTART;TZID=Europe/Copenhagen:20270114T090000",
                        "DTEND;TZID=Europe/Copenhagen:20270114T120000",
                        "SUMMARY:" + forum.name(),
                        "LOCATION:Regionsgården",
                        "STATUS:CONFIRMED")
                .doesNotContain("Kun i kladden", "Dorte Direktør", "Sille");
        var understood = new CalendarBuilder().build(new StringReader(body(calendar(forum))));
        assertThat(understood.validate().getEntries()).isEmpty();
    }

    @Test
    void aCancelledMeetingIsTheSameAppointmentMarkedCancelledWithoutTheReason() {
        var forum = test.found();
        var meeting = test.meeting(forum, TestFora.DAY);
        var before = calendar(forum);
        var tag = before.getResponse().getHeader(HttpHeaders.ETAG);
        var address = forum.publicHref() + "/moeder.ics";
        assertThat(lines(before)).contains("SEQUENCE:1");
        assertThat(anybody.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag).exchange())
                .hasStatus(304);
        cancel(meeting, "Formanden er syg");
        assertThat(
                        lines(
                                anybody.get()
                                        .uri(address)
                                        .header(HttpHeaders.IF_NONE_MATCH, tag)
                                        .exchange()))
                .contains(
                        "UID:forum-" + meeting.id() + "@samspil", "SEQUENCE:2", "STATUS:CANCELLED")
                .doesNotContain("syg", "STATUS:CONFIRMED");
    }

    @Test
    void aForumThatIsNotOpenHasNoCalendarForEverybody() {
        var shut = test.found("Lukket kalender " + System.nanoTime(), false);
        test.meeting(shut, TestFora.DAY);
        assertThat(calendar(shut)).hasStatus(404);
    }
}
