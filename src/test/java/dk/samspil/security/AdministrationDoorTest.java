package dk.samspil.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.samspil.DemoTest;
import dk.samspil.DemoWorld;
import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.access.SignedIn;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Every address under administration, also those that come later, exists for administrators alone.
@DemoTest
@Import(Endpoints.class)
class AdministrationDoorTest {

    @Autowired MockMvc mvc;
    @Autowired Endpoints endpoints;
    @Autowired DemoWorld world;

    private List<Endpoints.Endpoint> behindTheDoor() {
        return endpoints.all().stream()
                .filter(endpoint -> endpoint.pattern().startsWith("/administration"))
                .toList();
    }

    private static MockHttpServletRequestBuilder request(Endpoints.Endpoint endpoint) {
        var path = endpoint.pattern().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        return MockMvcRequestBuilders.request(endpoint.method(), URI.create(path)).with(csrf());
    }

    @Test
    void nobodyButAnAdministratorFindsAnything() throws Exception {
        assertThat(behindTheDoor()).hasSizeGreaterThan(30);
        for (Endpoints.Endpoint endpoint : behindTheDoor()) {
            for (Asker stranger : world.strangers()) {
                if (stranger.capacity() != Capacity.ADMINISTRATOR) {
                    var answer =
                            mvc.perform(
                                            request(endpoint)
                                                    .with(authentication(new SignedIn(stranger))))
                                    .andReturn()
                                    .getResponse();
                    assertThat(answer.getStatus())
                            .as("%s as %s", endpoint, stranger.capacity())
                            .isEqualTo(404);
                }
            }
        }
    }

    @Test
    void whoeverIsNotSignedInIsSentToSignIn() throws Exception {
        for (Endpoints.Endpoint endpoint : behindTheDoor()) {
            var answer = mvc.perform(request(endpoint)).andReturn().getResponse();
            assertThat(answer.getRedirectedUrl()).as("%s", endpoint).startsWith("/log-ind");
        }
    }
}
