package dk.samspil.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/// Signs out at the provider, too, where it offers that. The way there leads over a page of our
/// own, since the content policy lets no form lead to another server.
@Component
public class ProviderSignOut implements LogoutHandler, LogoutSuccessHandler {

    private static final String ARRIVAL = ProviderSignOut.class.getName();
    private static final String FAREWELL = "samspil.farewell";

    private final SignIns signIns;
    private final SignInProviders providers;

    ProviderSignOut(SignIns signIns, SignInProviders providers) {
        this.signIns = signIns;
        this.providers = providers;
    }

    /// Before the session ends.
    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        signIns.arrival(request).ifPresent(arrival -> request.setAttribute(ARRIVAL, arrival));
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication)
            throws IOException {
        var address =
                request.getAttribute(ARRIVAL) instanceof Arrival arrival
                        ? address(arrival, request)
                        : Optional.<String>empty();
        address.ifPresent(a -> request.getSession().setAttribute(FAREWELL, a));
        response.sendRedirect(address.isPresent() ? "/log-ind/farvel" : "/log-ind?ud");
    }

    /// Where to go to sign out at the provider; told once.
    public Optional<String> farewell(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(FAREWELL) instanceof String address)) {
            return Optional.empty();
        }
        session.removeAttribute(FAREWELL);
        return Optional.of(address);
    }

    private Optional<String> address(Arrival arrival, HttpServletRequest request) {
        try {
            var registration = providers.findByRegistrationId(arrival.provider());
            if (registration == null
                    || !(registration
                                    .getProviderDetails()
                                    .getConfigurationMetadata()
                                    .get("end_session_endpoint")
                            instanceof String endpoint)) {
                return Optional.empty();
            }
            var back =
                    ServletUriComponentsBuilder.fromContextPath(request)
                            .path("/log-ind")
                            .query("ud")
                            .toUriString();
            var address =
                    UriComponentsBuilder.fromUriString(endpoint)
                            .queryParam("client_id", "{client}")
                            .queryParam("post_logout_redirect_uri", "{back}");
            if (!arrival.logoutHint().isEmpty()) {
                address.queryParam("id_token_hint", arrival.logoutHint());
            }
            return Optional.of(
                    address.encode()
                            .buildAndExpand(registration.getClientId(), back)
                            .toUriString());
        } catch (OAuth2AuthenticationException unreachable) {
            return Optional.empty();
        }
    }
}
