package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamspilTest
class SignInPageTest {

    @Autowired MockMvcTester tester;

    @Test
    void withoutProvidersAndDemonstrationThePageTellsTheOperatorWhatToDo() {
        assertThat(tester.get().uri("/log-ind"))
                .hasStatusOk()
                .bodyText()
                .contains("Ingen kan logge ind endnu", "spring.security.oauth2.client.*")
                .doesNotContain("Vælg, hvor du logger ind", "opdigtet");
    }

    @Test
    void nobodyReachesAPageBetweenProviderAndFirstPageWithoutComingFromThere() {
        for (String page : new String[] {"/log-ind/rolle", "/log-ind/afvist", "/log-ind/farvel"}) {
            assertThat(tester.get().uri(page)).as(page).hasStatus3xxRedirection();
        }
        assertThat(tester.get().uri("/oauth2/authorization/kommune"))
                .as("no provider")
                .hasStatus3xxRedirection()
                .hasHeader("Location", "/log-ind");
    }
}
