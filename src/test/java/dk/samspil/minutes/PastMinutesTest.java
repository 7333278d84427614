package dk.samspil.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.OwnerDatabase;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestFora;
import dk.samspil.access.Asker;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Every version of minutes on paper: for members as they read it, for everybody what was open.
@SamspilTest
class PastMinutesTest {

    private static final String SECRET = "okapisagen";

    @Autowired TestFora test;
    @Autowired TestAgendas writes;
    @Autowired SignedInBrowser browser;
    @Autowired MockMvcTester anybody;
    @Autowired OwnerDatabase database;

    private Forum forum;
    private ForumMeeting meeting;

    @BeforeEach
    void aVersionIsPublished() {
        forum = test.found();
        meeting = test.meeting(forum, LocalDate.of(2027, 3, 4));
        writes.write(meeting, "Åbent punkt", false, "Baggrund");
        writes.write(meeting, "Lukket sag", true, "Baggrund");
        writes.publish(forum, meeting);
        write("/skriv/fremmoede", "version", "0");
        write("/punkt/1", "version", "0", "outcome", "AS_RECOMMENDED", "text", "Første ord.");
        write("/punkt/2", "version", "0", "outcome", "NOTED", "text", SECRET);
        write("/skriv/offentliggoer");
    }

    private void write(String address, String... fields) {
        assertThat(
                        browser.post(
                                TestFora.secretary(),
                                meeting.href() + "/referat" + address,
                                fields))
                .hasStatus(302);
    }

    private void amend() {
        write("/punkt/1", "version", "1", "outcome", "AS_RECOMMENDED", "text", "Andre ord.");
        write("/skriv/offentliggoer", "reason", "Et ord var forkert");
    }

    private String publicPage() {
        var page = anybody.get().uri(publicly("")).exchange();
        return SignedInBrowser.keep("minutes-public-versions", page);
    }

    private String publicly(String address) {
        return forum.publicHref() + "/" + meeting.heldOn() + "/referat" + address;
    }

    private MvcTestResult open(Asker asker, int version) {
        return browser.open(asker, meeting.href() + "/referat/udgave/" + version + "/referat.pdf");
    }

    private static String text(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        return Pdf.text(answer.getResponse().getContentAsByteArray());
    }

    @Test
    void eachVersionIsReadOnPaperAsItWas() throws IOException {
        assertThat(publicPage()).doesNotContain("Tidligere udgaver");
        amend();
        var earlier = publicly("/udgave/1/referat.pdf");
        assertThat(publicPage()).contains("Tidligere udgaver", earlier, "Andre ord.");

        assertThat(text(open(TestFora.member(), 1)))
                .contains("Første ord.", SECRET)
                .doesNotContain("Andre ord.");
        assertThat(text(open(TestFora.member(), 2))).contains("Andre ord.", "Et ord var forkert");
        assertThat(text(anybody.get().uri(earlier).exchange()))
                .contains("Første ord.", "Åbent punkt")
                .doesNotContain("Andre ord.", SECRET, "Lukket sag");
        for (var stranger : List.of(TestFora.outsider(), TestFora.secretaryElsewhere())) {
            assertThat(open(stranger, 1)).hasStatus(404);
        }
        assertThat(open(TestFora.member(), 3)).hasStatus(404);
        assertThat(anybody.get().uri(publicly("/udgave/3/referat.pdf"))).hasStatus(404);
    }

    @Test
    void whatIsClosedLaterIsClosedInEarlierVersionsToo() throws IOException {
        database.superuser()
                .sql(
                        """
                        update agendas.published_item
                        set content = jsonb_set(content, '{closed}', 'true')
                        where meeting_id = ? and number = 1
                        """)
                .param(meeting.id())
                .update();
        amend();
        assertThat(text(anybody.get().uri(publicly("/udgave/1/referat.pdf")).exchange()))
                .doesNotContain("Første ord.", "Åbent punkt");
        assertThat(text(open(TestFora.member(), 1))).contains("Første ord.");
    }

    @Test
    void theSecretariatTakesAVersionFromEverybodyAndNobodyElseDoes() throws IOException {
        amend();
        var there = meeting.href() + "/referat/udgave/1/tag-tilbage";
        for (var other :
                List.of(TestFora.member(), TestFora.outsider(), TestFora.secretaryElsewhere())) {
            assertThat(browser.post(other, there)).hasStatus(404);
        }
        assertThat(
                        SignedInBrowser.body(
                                browser.open(
                                        TestFora.secretary(),
                                        meeting.href() + "/referat/udgave/1")))
                .contains("Tag udgaven fra alle");
        assertThat(browser.post(TestFora.secretary(), there)).hasStatus(302);
        assertThat(publicPage()).doesNotContain("Tidligere udgaver");
        assertThat(anybody.get().uri(publicly("/udgave/1/referat.pdf"))).hasStatus(404);
        assertThat(text(open(TestFora.member(), 1))).contains("Første ord.");
    }
}
