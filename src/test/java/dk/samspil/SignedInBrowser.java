package dk.samspil;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.samspil.access.Asker;
import dk.samspil.access.SignedIn;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Opens pages and posts forms as somebody, without a real browser.
@Component
public class SignedInBrowser {

    private final MockMvcTester tester;

    SignedInBrowser(MockMvcTester tester) {
        this.tester = tester;
    }

    public MvcTestResult open(Asker asker, String address) {
        return tester.get().uri(address).with(authentication(new SignedIn(asker))).exchange();
    }

    /// @param namesAndValues of the form's fields, in turn
    public MvcTestResult post(Asker asker, String address, String... namesAndValues) {
        var request =
                tester.post().uri(address).with(authentication(new SignedIn(asker))).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    /// Sends a file with a form.
    public MvcTestResult upload(Asker asker, String address, String field, byte[] file) {
        return tester.post()
                .uri(address)
                .multipart()
                .file(field, file)
                .with(authentication(new SignedIn(asker)))
                .with(csrf())
                .exchange();
    }

    public static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    /// Leaves a copy of the page in `target/pages` to be looked at.
    public static String keep(String name, MvcTestResult result) {
        try {
            var folder = Files.createDirectories(Path.of("target", "pages"));
            Files.writeString(folder.resolve(name + ".html"), body(result));
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        return body(result);
    }
}
