package dk.samspil.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestFora;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumMeeting;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;

/// Closed text is seeded wherever it can be written, and looked for in all that everybody can get.
@SamspilTest
class ClosedTextTest {

    private static final String SECRET = "zebraforhandling";
    private static final Pattern LINK = Pattern.compile("href=\"(/fora[^\"#]*)");

    @Autowired TestFora test;
    @Autowired TestAgendas writes;
    @Autowired SignedInBrowser browser;
    @Autowired MockMvcTester anybody;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private Forum forum;
    private ForumMeeting meeting;
    private String address;

    @BeforeEach
    void closedTextIsEverywhere() {
        forum = test.found();
        meeting = test.meeting(forum, LocalDate.of(2027, 9, 9));
        address = forum.publicHref() + "/" + meeting.heldOn();
        var open = writes.write(meeting, "Åbent punkt", false, "Åben baggrund");
        writes.enclose(open, "Åbent bilag", false, 2, "aabne sider");
        writes.enclose(open, "Bilag om " + SECRET, true, 2, SECRET + " side");
        var closed =
                writes.write(meeting, "Punkt om " + SECRET, true, "Baggrund: " + SECRET, SECRET);
        writes.enclose(closed, SECRET, false, 1, SECRET + " ark");
        writes.publish(forum, meeting);
        minute("/skriv/fremmoede", "version", "0");
        minute("/punkt/1", "version", "0", "outcome", "NOTED", "text", "Åben beslutning");
        minute(
                "/punkt/2",
                "version",
                "0",
                "outcome",
                "OTHERWISE",
                "text",
                SECRET,
                "dissent",
                SECRET);
        minute("/skriv/offentliggoer");
        minute("/punkt/1", "version", "1", "outcome", "NOTED", "text", "Åben beslutning, rettet");
        minute("/skriv/offentliggoer", "reason", "Et ord var forkert");
    }

    private void minute(String page, String... fields) {
        assertThat(browser.post(TestFora.secretary(), meeting.href() + "/referat" + page, fields))
                .hasStatus(302);
    }

    private List<String> everythingPublic() throws IOException {
        var all = new ArrayList<String>();
        for (var page :
                List.of(
                        "/fora",
                        forum.publicHref(),
                        address,
                        forum.publicHref() + "/moeder.ics",
                        address + "/dagsorden.html",
                        address + "/referat",
                        address + "/referat.html",
                        "/fora/soeg?q=beslutning",
                        "/fora/soeg?sag=29.30.00-2027-1")) {
            var answer = anybody.get().uri(page).exchange();
            assertThat(answer).as(page).hasStatusOk();
            all.add(SignedInBrowser.body(answer));
        }
        all.add(text(pdf("/referat.pdf")));
        all.add(text(pdf("/dagsorden.pdf")));
        return all;
    }

    private byte[] pdf(String page) {
        var answer = anybody.get().uri(address + page).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    /// All its text, its bookmarks, and every word of the file that is not compressed.
    private static String text(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            var words = new StringBuilder(new PDFTextStripper().getText(file));
            file.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(
                            chapter -> {
                                words.append(chapter.getTitle());
                                chapter.children().forEach(each -> words.append(each.getTitle()));
                            });
            return words.append(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .toString();
        }
    }

    @Test
    void noClosedWordIsInAnythingThatEverybodyCanGet() throws IOException {
        var all = everythingPublic();
        assertThat(all).hasSize(11);
        assertThat(all)
                .allSatisfy(
                        page -> assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain(SECRET));
        assertThat(all.get(2))
                .contains("Åbent punkt", "Åbent bilag", "Lukket punkt", "Bilag 2: lukket");
        assertThat(all.getLast()).contains("Åbent punkt", "aabne sider", "Lukket punkt");
        assertThat(all.get(9)).contains("Åben beslutning", "Lukket punkt");
        assertThat(all.get(6)).contains("Åben beslutning", "Lukket punkt");
    }

    /// Follows every link from the fora's first page, and asks in both languages; each kind of
    /// address that begins with `/fora` must have been among them.
    @Test
    void noClosedWordIsOnAnyPageThatLinksLeadTo() throws IOException {
        var seen = new LinkedHashMap<String, String>();
        var next =
                new ArrayDeque<>(List.of("/fora", forum.publicHref(), "/fora/soeg?q=beslutning"));
        while (!next.isEmpty()) {
            var page = next.removeFirst();
            if (seen.containsKey(page)) {
                continue;
            }
            var answer = anybody.get().uri(URI.create(page)).exchange();
            assertThat(answer).as(page).hasStatusOk();
            var english =
                    anybody.get().uri(URI.create(page)).header("Accept-Language", "en").exchange();
            boolean pdf = "application/pdf".equals(answer.getResponse().getContentType());
            seen.put(
                    page,
                    pdf
                            ? words(answer.getResponse().getContentAsByteArray())
                            : SignedInBrowser.body(answer) + SignedInBrowser.body(english));
            LINK.matcher(pdf ? "" : SignedInBrowser.body(answer))
                    .results()
                    .map(link -> HtmlUtils.htmlUnescape(link.group(1)))
                    .filter(this::isOurs)
                    .forEach(next::add);
        }
        assertThat(seen)
                .allSatisfy(
                        (page, words) ->
                                assertThat(words.toLowerCase(Locale.ROOT))
                                        .as(page)
                                        .doesNotContain(SECRET));
        var asked =
                seen.keySet().stream()
                        .map(page -> PathContainer.parsePath(page.split("[?]")[0]))
                        .toList();
        assertThat(mappings.getHandlerMethods().keySet())
                .flatExtracting(each -> each.getPathPatternsCondition().getPatterns())
                .filteredOn(pattern -> pattern.getPatternString().startsWith("/fora"))
                .hasSizeGreaterThan(8)
                .allSatisfy(
                        pattern ->
                                assertThat(asked)
                                        .as(pattern.getPatternString())
                                        .anyMatch(pattern::matches));
    }

    private boolean isOurs(String link) {
        return link.startsWith(forum.publicHref())
                || link.startsWith("/fora/soeg?sag=29.30.00-2027-1");
    }

    private static String words(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file)
                    + new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void membersFindTheSameWordsInTheirs() throws IOException {
        var page = SignedInBrowser.body(browser.open(TestFora.member(), meeting.href()));
        assertThat(page).contains("Punkt om " + SECRET, "Bilag om " + SECRET);
        var answer = browser.open(TestFora.member(), meeting.href() + "/dagsorden.pdf");
        assertThat(text(answer.getResponse().getContentAsByteArray()))
                .contains("Baggrund: " + SECRET, SECRET + " side", SECRET + " ark");
        var minutes = browser.open(TestFora.member(), meeting.href() + "/referat.pdf");
        assertThat(text(minutes.getResponse().getContentAsByteArray()))
                .contains("Punkt om " + SECRET, "Åben beslutning");
        var page2 = browser.open(TestFora.member(), meeting.href() + "/referat.html");
        assertThat(SignedInBrowser.body(page2)).contains("Punkt om " + SECRET);
    }

    @Test
    void aMemberWhoReadsThePublicEditionIsShownNoMoreThanAnybody() {
        assertThat(SignedInBrowser.body(browser.open(TestFora.member(), address)))
                .doesNotContain(SECRET);
    }

    @Test
    void closedEnclosuresHaveNoAddressForAnybody() {
        assertThat(anybody.get().uri(address + "/bilag/1-1").exchange()).hasStatusOk();
        assertThat(anybody.get().uri(address + "/bilag/1-2").exchange()).hasStatus(404);
        assertThat(anybody.get().uri(address + "/bilag/2-1").exchange()).hasStatus(404);
        assertThat(anybody.get().uri(address + "/bilag/x").exchange()).hasStatus(404);
    }

    @Test
    void aForumThatIsNotOpenPublishesNothingToEverybody() {
        var shut = test.found("Lukket kreds " + System.nanoTime(), false);
        var day = test.meeting(shut, LocalDate.of(2027, 9, 10));
        writes.write(day, "Internt", false, "Internt");
        writes.publish(shut, day);
        var there = shut.publicHref() + "/" + day.heldOn();
        for (var page :
                List.of(
                        shut.publicHref(),
                        shut.publicHref() + "/moeder.ics",
                        there,
                        there + "/dagsorden.pdf",
                        there + "/dagsorden.html",
                        there + "/referat.pdf",
                        there + "/referat.html")) {
            assertThat(anybody.get().uri(page).exchange()).as(page).hasStatus(404);
        }
    }
}
