package dk.samspil.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.samspil.OwnerDatabase;
import dk.samspil.SamspilTest;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilTest
class MessagePagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired OwnerDatabase database;
    @Autowired Outbox outbox;
    @Autowired Delivery delivery;
    @Autowired Askers askers;
    @Autowired TransactionTemplate transaction;

    private final TestLetter test = new TestLetter();
    private final Asker caseworker = test.caseworker();
    private final Asker citizen = test.citizen();
    private final MessageId letter = test.letter().id();

    @BeforeEach
    void deliverTheLetter() {
        CaseOfLetter.open(database.superuser(), test);
        askers.run(
                caseworker,
                () -> transaction.executeWithoutResult(t -> outbox.send(test.letter())));
        delivery.deliver(letter, caseworker.organisation());
    }

    private MvcTestResult get(Asker asker, String page) {
        return mvc.get().uri(page).with(authentication(new SignedIn(asker))).exchange();
    }

    private MvcTestResult post(Asker asker, String page) {
        return mvc.post()
                .uri(page)
                .with(authentication(new SignedIn(asker)))
                .with(csrf())
                .exchange();
    }

    @Test
    void theCitizenFindsTheLetterAndOpensItWithItsAttachment() {
        assertThat(get(citizen, "/beskeder"))
                .hasStatusOk()
                .bodyText()
                .contains("Din indstilling", "Ulæst", "/beskeder/" + letter);
        assertThat(get(citizen, "/beskeder/" + letter))
                .hasStatusOk()
                .bodyText()
                .contains("Kære Anders", "Indstilling.pdf", "Gå til sagen");
        assertThat(get(citizen, "/beskeder/" + letter + "/bilag/1"))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .bodyText()
                .isEqualTo("%PDF");
        assertThat(get(citizen, "/beskeder"))
                .bodyText()
                .contains("Læst af Anders Testesen")
                .doesNotContain("Ulæst");
    }

    @Test
    void theSenderSeesHowFarTheLetterCame() {
        assertThat(get(caseworker, "/beskeder/sendt"))
                .bodyText()
                .contains("Din indstilling", "Anders Testesen", "Digital Post", "Leveret");
        get(citizen, "/beskeder/" + letter);
        assertThat(get(caseworker, "/beskeder/sendt/" + letter))
                .bodyText()
                .contains("Modtageren har læst beskeden", "Send igen")
                .doesNotContain("Sendt ved en fejl");
    }

    @Test
    void theSenderTakesTheLetterBackAndSendsItAgain() {
        String page = "/beskeder/sendt/" + letter;
        assertThat(post(caseworker, page + "/kald-tilbage"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(page);
        assertThat(get(citizen, "/beskeder")).bodyText().doesNotContain(letter.toString());
        assertThat(get(caseworker, page)).bodyText().contains("Taget tilbage");
        assertThat(post(caseworker, page + "/send-igen")).hasRedirectedUrl(page);
        delivery.deliver(letter.copy(1), caseworker.organisation());
        assertThat(get(citizen, "/beskeder")).bodyText().contains(letter.copy(1).toString());
    }

    @Test
    void forEverybodyElseTheLetterDoesNotExist() {
        for (Asker stranger : new Asker[] {TestLetter.someCitizen(), TestLetter.someCaseworker()}) {
            for (String page : new String[] {"", "/bilag/1"}) {
                assertThat(get(stranger, "/beskeder/" + letter + page))
                        .hasStatus(HttpStatus.NOT_FOUND);
            }
            assertThat(get(stranger, "/beskeder/sendt/" + letter)).hasStatus(HttpStatus.NOT_FOUND);
            for (String action : new String[] {"/send-igen", "/kald-tilbage"}) {
                assertThat(post(stranger, "/beskeder/sendt/" + letter + action))
                        .hasStatus(HttpStatus.NOT_FOUND);
            }
        }
        assertThat(get(caseworker, "/beskeder/" + letter)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(citizen, "/beskeder/sendt")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anEmptyInboxSaysSo() {
        assertThat(get(TestLetter.someCitizen(), "/beskeder"))
                .bodyText()
                .contains("Der er ingen beskeder");
        assertThat(get(TestLetter.someCaseworker(), "/beskeder/sendt"))
                .bodyText()
                .contains("Der er ikke sendt noget");
    }
}
