package dk.samspil.access;

import dk.samspil.access.RefusedSignIn.Reason;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/// Finds the registered person, or the citizen, whom a provider vouches for. What the provider
/// told is dropped when the request ends: the session keeps the asker, and for professionals the
/// identity.
@Component
class ProviderSignIn implements AuthenticationSuccessHandler {

    private static final Logger log = LoggerFactory.getLogger(ProviderSignIn.class);

    private final SignInProviders providers;
    private final Registered registered;
    private final FirstAdministrator first;
    private final SignIns signIns;

    ProviderSignIn(
            SignInProviders providers,
            Registered registered,
            FirstAdministrator first,
            SignIns signIns) {
        this.providers = providers;
        this.registered = registered;
        this.first = first;
        this.signIns = signIns;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication vouched)
            throws IOException {
        SecurityContextHolder.clearContext();
        if (!(vouched instanceof OAuth2AuthenticationToken token)
                || !(token.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("vouched for without an identity token");
        }
        var provider = providers.find(token.getAuthorizedClientRegistrationId()).orElseThrow();
        response.sendRedirect(
                provider.forCitizens()
                        ? citizen(provider, user, request, response)
                        : professional(provider, user, request, response));
    }

    private String citizen(
            SignInProvider provider,
            OidcUser user,
            HttpServletRequest request,
            HttpServletResponse response) {
        var arrival = new Arrival(provider.id(), null, "");
        var number = claim(user, provider.personNumberClaim());
        if (number.isEmpty()) {
            return refuse(Reason.NOT_TOLD, arrival, provider, request);
        }
        return registered
                .citizen(number.get())
                .map(c -> signIns.begin(new SignedIn(c, arrival, false), request, response))
                .orElseGet(() -> refuse(Reason.NO_CASE, arrival, provider, request));
    }

    private String professional(
            SignInProvider provider,
            OidcUser user,
            HttpServletRequest request,
            HttpServletResponse response) {
        var name = claim(user, provider.identityClaim()).filter(told -> mayName(told, user));
        if (name.isEmpty()) {
            var nobody = new Arrival(provider.id(), null, LogoutHint.of(user));
            return refuse(Reason.NOT_TOLD, nobody, provider, request);
        }
        var identity = new Identity(provider.issuer(), name.get());
        var arrival = new Arrival(provider.id(), identity, LogoutHint.of(user));
        var roles = registered.roles(identity);
        if (roles.filter(held -> !held.isEmpty()).isPresent()) {
            return signIns.arrive(arrival, roles.get(), request, response);
        }
        return first.register(provider, identity, user)
                .map(asker -> signIns.arrive(arrival, List.of(asker), request, response))
                .orElseGet(
                        () ->
                                refuse(
                                        roles.isPresent() ? Reason.NO_ROLE : Reason.NOT_REGISTERED,
                                        arrival,
                                        provider,
                                        request));
    }

    private String refuse(
            Reason reason, Arrival arrival, SignInProvider provider, HttpServletRequest request) {
        var refusal = RefusedSignIn.now(reason, provider);
        log.warn(
                "Sign-in {} refused through {}: {} {}",
                refusal.reference(),
                provider.id(),
                reason,
                arrival.identity() == null ? "" : arrival.identity());
        return signIns.refuse(arrival, refusal, request);
    }

    private static Optional<String> claim(OidcUser user, String name) {
        return Optional.ofNullable(user.getClaims().get(name))
                .map(Object::toString)
                .map(String::strip)
                .filter(told -> !told.isEmpty());
    }

    /// An address that the provider has not verified names nobody; a person number is never kept.
    private static boolean mayName(String told, OidcUser user) {
        return told.length() <= Identity.LONGEST
                && !Identity.tellsPersonNumber(told)
                && !(told.equals(user.getEmail()) && Boolean.FALSE.equals(user.getEmailVerified()));
    }
}
