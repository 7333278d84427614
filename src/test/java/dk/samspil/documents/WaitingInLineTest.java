package dk.samspil.documents;

import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// While others' case files are being bound, whoever asks for one waits on a page that tells how
/// many come first.
@SamspilTest
class WaitingInLineTest {

    private static final Pattern TICKET = Pattern.compile("plads=([0-9a-f-]{36})");

    @Autowired BindingLine line;
    @Autowired Uploads uploads;
    @Autowired TestCases test;
    @Autowired SignedInBrowser browser;

    @Test
    void oneWaitsAndIsServed() {
        var theCase = test.open();
        var letter = "Epikrise\nDato: 3. marts 2026".getBytes(StandardCharsets.UTF_8);
        test.as(Personas.caseworker(), () -> uploads.take(theCase, "brev.txt", letter));
        var file = theCase.href() + "/sagsmappe.pdf";
        var queue = theCase.href() + "/sagsmappe/i-koe?plads=";
        line.begin(UUID.randomUUID());
        line.begin(UUID.randomUUID());
        String ticket;
        try {
            var page = keep("case-file-in-line", browser.open(Personas.caseworker(), file));
            assertThat(page)
                    .contains("1 mappe er før din", "Se, om det er din tur")
                    .doesNotContain("??");
            var found = TICKET.matcher(page);
            assertThat(found.find()).isTrue();
            ticket = found.group(1);
            assertThat(browser.open(Personas.caseworker(), queue + ticket))
                    .doesNotContainHeader("HX-Redirect")
                    .bodyText()
                    .contains("1 mappe er før din")
                    .doesNotContain("<html");
            for (var stranger : List.of(Personas.caseworkerElsewhere(), test.citizenOf(theCase))) {
                assertThat(browser.open(stranger, queue + ticket)).hasStatus(404);
                assertThat(browser.open(stranger, file + "?plads=" + ticket)).hasStatus(404);
            }
        } finally {
            line.done();
            line.done();
        }
        assertThat(browser.open(Personas.caseworker(), queue + ticket))
                .hasHeader("HX-Redirect", file + "?plads=" + ticket);
        assertThat(browser.open(Personas.caseworker(), file + "?plads=" + ticket))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(line.stand(null).isTurn()).isTrue();
    }
}
