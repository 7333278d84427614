package dk.samspil.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestFora;
import dk.samspil.access.Asker;
import dk.samspil.agendas.TestAgendas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/// What fora list, as spreadsheets, for those who sit in them.
@SamspilTest
class ForumSheetsTest {

    private static final String SECRET = "flodhestesagen";

    @Autowired TestFora test;
    @Autowired TestAgendas writes;
    @Autowired SignedInBrowser browser;

    @Test
    void membersMeetingsAndItemsAreSpreadsheetsForThoseWhoSitThere() throws IOException {
        var forum = test.found();
        var meeting = test.meeting(forum, LocalDate.of(2027, 4, 8));
        writes.write(meeting, "Fordeling af ventelisten", false, "Ventelister fordeles");
        writes.write(meeting, "Om " + SECRET, true, SECRET);
        writes.publish(forum, meeting);
        assertThat(cells(browser, TestFora.member(), forum.href() + "/medlemmer.xlsx"))
                .contains("Finn Formand", "Formand");
        assertThat(cells(browser, TestFora.member(), "/mine-fora/moeder.xlsx?aar=2027"))
                .contains("Regionsgården", forum.name());
        assertThat(cells(browser, TestFora.member(), meeting.href() + "/punkter.xlsx"))
                .contains("Fordeling af ventelisten", "Om " + SECRET);
        for (var page :
                List.of(forum.href() + "/medlemmer.xlsx", meeting.href() + "/punkter.xlsx")) {
            assertThat(browser.open(TestFora.outsider(), page)).hasStatus(404);
        }
        assertThat(cells(browser, TestFora.outsider(), "/mine-fora/moeder.xlsx?aar=2027"))
                .doesNotContain(forum.name());
    }

    /// All words of a spreadsheet.
    static String cells(SignedInBrowser browser, Asker asker, String address) throws IOException {
        var answer = browser.open(asker, address);
        assertThat(answer).hasStatusOk();
        var file = Files.createTempFile("list", ".xlsx");
        var words = new StringBuilder();
        try {
            Files.write(file, answer.getResponse().getContentAsByteArray());
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    var bytes = zip.getInputStream(entry).readAllBytes();
                    words.append(new String(bytes, StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(file);
        }
        return HtmlUtils.htmlUnescape(words.toString());
    }
}
