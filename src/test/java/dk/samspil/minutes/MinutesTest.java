package dk.samspil.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestFora;
import dk.samspil.access.SignedIn;
import dk.samspil.agendas.DraftItem;
import dk.samspil.agendas.ItemKind;
import dk.samspil.agendas.Items;
import dk.samspil.agendas.TestAgendas;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.print.Pdf;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
class MinutesTest {

    private static final String SECRET = "girafaftale";

    @Autowired TestFora test;
    @Autowired TestAgendas writes;
    @Autowired TestCases as;
    @Autowired Items items;
    @Autowired Minutes minutes;
    @Autowired SignedInBrowser browser;
    @Autowired MockMvcTester anybody;

    private Forum forum;
    private ForumMeeting meeting;

    @BeforeEach
    void anAgendaWithAnOpenAndAClosedItem() {
        forum = test.found();
        meeting = test.meeting(forum, LocalDate.of(2027, 3, 4));
        writes.write(meeting, "Åbent punkt", false, "Baggrund");
        writes.write(meeting, "Lukket sag", true, "Baggrund");
        writes.publish(forum, meeting);
    }

    private MvcTestResult write(String address, String... fields) {
        return browser.post(TestFora.secretary(), meeting.href() + "/referat" + address, fields);
    }

    private void everythingIsWritten() {
        assertThat(write("/skriv/fremmoede", "version", "0")).hasStatus(302);
        assertThat(
                        write(
                                "/punkt/1",
                                "version",
                                "0",
                                "outcome",
                                "AS_RECOMMENDED",
                                "text",
                                "Godkendt."))
                .hasStatus(302);
        assertThat(
                        write(
                                "/punkt/2",
                                "version",
                                "0",
                                "outcome",
                                "NOTED",
                                "text",
                                SECRET,
                                "dissent",
                                SECRET,
                                "votesFor",
                                "2"))
                .hasStatus(302);
    }

    private List<DraftItem> agendaOf(ForumMeeting next) {
        return as.as(TestFora.secretary(), () -> items.of(next.id()));
    }

    @Test
    void minutesAreNotPublishedBeforeEverythingIsDecided() {
        write("/skriv/offentliggoer");
        assertThat(
                        SignedInBrowser.body(
                                browser.open(TestFora.member(), meeting.href() + "/referat")))
                .contains("Referatet er ikke offentliggjort endnu");
        everythingIsWritten();
        write("/skriv/offentliggoer");
        assertThat(
                        SignedInBrowser.keep(
                                "minutes-member",
                                browser.open(TestFora.member(), meeting.href() + "/referat")))
                .contains("Godkendt.", SECRET, "Finn Formand", "For: 2.")
                .doesNotContain("Offentliggør");
    }

    @Test
    void everybodyReadsTheOpenPartAndNoClosedWord() {
        everythingIsWritten();
        write("/skriv/offentliggoer");
        var page =
                anybody.get()
                        .uri(forum.publicHref() + "/" + meeting.heldOn() + "/referat")
                        .exchange();
        assertThat(page).hasStatusOk();
        assertThat(SignedInBrowser.keep("minutes-public", page))
                .contains("Åbent punkt", "Godkendt.", "Lukket punkt")
                .doesNotContain(SECRET, "Lukket sag");
    }

    @Test
    void theMinutesOnPaperAreAnArchiveFileThatAScreenReaderCanRead() throws IOException {
        everythingIsWritten();
        write("/skriv/offentliggoer");
        var answer = browser.open(TestFora.member(), meeting.href() + "/referat.pdf");
        assertThat(answer).hasStatusOk();
        var pdf = answer.getResponse().getContentAsByteArray();
        Pdf.keep("minutes", pdf);
        Pdf.assertKeepsTheStandards(pdf);
        assertThat(Pdf.text(pdf)).contains("Godkendt.", SECRET, "Finn Formand", "For: 2.");
        for (var stranger : List.of(TestFora.outsider(), TestFora.secretaryElsewhere())) {
            assertThat(browser.open(stranger, meeting.href() + "/referat.pdf")).hasStatus(404);
            assertThat(browser.open(stranger, meeting.href() + "/referat.html")).hasStatus(404);
        }
    }

    @Test
    void twoWhoWriteTheSameItemOverwriteNothing() {
        everythingIsWritten();
        assertThat(write("/punkt/1", "version", "1", "outcome", "NOTED", "text", "Den hurtiges"))
                .hasStatus(302);
        var slower =
                write("/punkt/1", "version", "1", "outcome", "OTHERWISE", "text", "Den langsommes");
        assertThat(slower).hasStatus(409);
        assertThat(SignedInBrowser.keep("entry-conflict", slower))
                .contains("Den hurtiges", "Den langsommes", "name=\"version\" value=\"2\"");
    }

    @Test
    void whatIsTypedIsSavedWhileItIsTypedAndAConflictIsTold() {
        assertThat(write("/skriv/fremmoede", "version", "0")).hasStatus(302);
        var saved = typing("0", "Halv sæt");
        assertThat(SignedInBrowser.body(saved))
                .contains("Gemt, mens du skrev", "value=\"1\"")
                .doesNotContain("<html");
        var late = typing("0", "Halv sætning");
        assertThat(SignedInBrowser.body(late))
                .contains("har rettet det samme imens", "value=\"0\"");
        assertThat(
                        SignedInBrowser.keep(
                                "entry",
                                browser.open(
                                        TestFora.secretary(), meeting.href() + "/referat/punkt/1")))
                .contains("Halv sæt", "Indstillingen blev godkendt.");
    }

    private MvcTestResult typing(String version, String text) {
        return anybody.post()
                .uri(meeting.href() + "/referat/punkt/1")
                .with(
                        SecurityMockMvcRequestPostProcessors.authentication(
                                new SignedIn(TestFora.secretary())))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .header("HX-Request", "true")
                .param("version", version)
                .param("text", text)
                .exchange();
    }

    @Test
    void moreVotesThanPeopleAreRefusedWithTheReason() {
        assertThat(write("/skriv/fremmoede", "version", "0")).hasStatus(302);
        var refused =
                write("/punkt/1", "version", "0", "outcome", "AS_RECOMMENDED", "votesFor", "5");
        assertThat(refused).hasStatus(422);
        assertThat(SignedInBrowser.body(refused))
                .contains("Der er skrevet 5 stemmer, men kun 2 kan stemme");
    }

    @Test
    void anAmendmentHasAReasonAndTheFormerVersionStays() {
        everythingIsWritten();
        write("/skriv/offentliggoer");
        write(
                "/punkt/1",
                "version",
                "1",
                "outcome",
                "AS_RECOMMENDED",
                "text",
                "Godkendt enstemmigt.");
        write("/skriv/offentliggoer");
        as.run(TestFora.member(), () -> assertThat(minutes.forMembers(meeting.id())).hasSize(1));
        write("/skriv/offentliggoer", "reason", "Et ord manglede");
        assertThat(
                        SignedInBrowser.keep(
                                "minutes",
                                browser.open(TestFora.member(), meeting.href() + "/referat")))
                .contains("Godkendt enstemmigt.", "Et ord manglede", "Tidligere udgaver");
        assertThat(
                        SignedInBrowser.body(
                                browser.open(
                                        TestFora.member(), meeting.href() + "/referat/udgave/1")))
                .contains("Godkendt.")
                .doesNotContain("enstemmigt");
    }

    @Test
    void theMinutesComeOntoTheNextAgendaByThemselvesAndAreApprovedThere() {
        var next = test.meeting(forum, LocalDate.of(2027, 5, 6));
        everythingIsWritten();
        write("/skriv/offentliggoer");
        var asked = agendaOf(next);
        assertThat(asked)
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.kind()).isEqualTo(ItemKind.MINUTES);
                            assertThat(item.title())
                                    .isEqualTo(
                                            "Godkendelse af referat fra mødet den 4. marts 2027");
                        });
        as.run(TestFora.secretary(), () -> items.signOff(asked.getFirst()));
        writes.publish(forum, next);
        var there = next.href() + "/referat";
        browser.post(TestFora.secretary(), there + "/skriv/fremmoede", "version", "0");
        browser.post(
                TestFora.secretary(),
                there + "/punkt/1",
                "version",
                "0",
                "outcome",
                "AS_RECOMMENDED");
        browser.post(TestFora.secretary(), there + "/skriv/offentliggoer");
        as.run(
                TestFora.member(),
                () ->
                        assertThat(minutes.forMembers(meeting.id()).getFirst().approvedOn())
                                .isEqualTo(LocalDate.of(2027, 5, 6)));
        assertThat(minutes.forEverybody(meeting.id()).orElseThrow().approvedOn())
                .isEqualTo(LocalDate.of(2027, 5, 6));
    }

    @Test
    void minutesWaitForAMeetingThatIsPlannedLater() {
        everythingIsWritten();
        write("/skriv/offentliggoer");
        var next = test.meeting(forum, LocalDate.of(2027, 8, 5));
        assertThat(agendaOf(next)).extracting(DraftItem::kind).containsExactly(ItemKind.MINUTES);
    }

    @Test
    void minutesDoNotExistForThoseWhoDoNotSitInTheForum() {
        everythingIsWritten();
        write("/skriv/offentliggoer");
        for (var stranger : List.of(TestFora.outsider(), TestFora.secretaryElsewhere())) {
            for (var page :
                    List.of(
                            "/referat",
                            "/referat/punkt/1",
                            "/referat/skriv",
                            "/referat/udgave/1")) {
                assertThat(browser.open(stranger, meeting.href() + page)).hasStatus(404);
            }
            assertThat(browser.post(stranger, meeting.href() + "/referat/skriv/offentliggoer"))
                    .hasStatus(404);
            as.run(stranger, () -> assertThat(minutes.forMembers(meeting.id())).isEmpty());
        }
        assertThat(browser.open(TestFora.member(), meeting.href() + "/referat/punkt/1"))
                .hasStatus(404);
    }
}
