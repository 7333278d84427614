package dk.samspil.performance;

import static dk.samspil.SignedInBrowser.body;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SignedInBrowser;
import dk.samspil.access.Asker;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// A calendar that a coordinator follows from elsewhere.
@Component
@Lazy
class FeedOfTheWay {

    private static final Pattern ADDRESS = Pattern.compile("/abonnement/([A-Za-z0-9_-]{43})\\.ics");

    private final SignedInBrowser browser;
    private String secret = "";

    FeedOfTheWay(SignedInBrowser browser) {
        this.browser = browser;
    }

    void make(Asker coordinator) {
        var made = ADDRESS.matcher(body(browser.post(coordinator, "/mine-kalendere")));
        assertThat(made.find()).isTrue();
        secret = made.group(1);
    }

    String secret() {
        return secret;
    }
}
