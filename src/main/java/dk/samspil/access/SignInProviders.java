package dk.samspil.access;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.stereotype.Component;

/// The providers that `spring.security.oauth2.client` names. Each is asked for its addresses when
/// somebody first signs in through it: one that does not answer keeps nobody else out.
@Component
public class SignInProviders implements ClientRegistrationRepository {

    private static final Logger log = LoggerFactory.getLogger(SignInProviders.class);
    private static final Set<String> USUAL_SCOPE = Set.of("openid", "profile", "email");

    private final OAuth2ClientProperties properties;
    private final List<SignInProvider> all;
    private final Map<String, ClientRegistration> asked = new ConcurrentHashMap<>();

    SignInProviders(OAuth2ClientProperties properties, AccessSettings settings) {
        this.properties = properties;
        this.all =
                properties.getRegistration().keySet().stream()
                        .map(id -> provider(id, settings))
                        .sorted(
                                Comparator.comparing(SignInProvider::forCitizens)
                                        .thenComparing(SignInProvider::name))
                        .toList();
        for (String id : settings.providers().keySet()) {
            if (find(id).isEmpty()) {
                throw new IllegalStateException(
                        "samspil.access.providers names %s, spring.security.oauth2.client.registration does not"
                                .formatted(id));
            }
        }
    }

    /// Those for professionals by name, then those for citizens.
    public List<SignInProvider> all() {
        return all;
    }

    public List<SignInProvider> forProfessionals() {
        return all.stream().filter(provider -> !provider.forCitizens()).toList();
    }

    public Optional<SignInProvider> find(String id) {
        return all.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }

    /// Null where nothing of that id is configured.
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (find(id).isEmpty()) {
            return null;
        }
        var known = asked.get(id);
        return known == null ? ask(id) : known;
    }

    private ClientRegistration ask(String id) {
        var one = new OAuth2ClientProperties();
        one.getRegistration().put(id, properties.getRegistration().get(id));
        one.getProvider().putAll(properties.getProvider());
        try {
            var answer = new OAuth2ClientPropertiesMapper(one).asClientRegistrations().get(id);
            asked.put(id, Objects.requireNonNull(answer));
            return answer;
        } catch (IllegalArgumentException | IllegalStateException e) {
            log.error("The provider {} cannot be used: {}", id, e.getMessage());
            throw new OAuth2AuthenticationException(new OAuth2Error("provider_unreachable"), e);
        }
    }

    private SignInProvider provider(String id, AccessSettings settings) {
        var registration = Objects.requireNonNull(properties.getRegistration().get(id));
        var scope = registration.getScope();
        if (scope == null || scope.isEmpty()) {
            scope = USUAL_SCOPE;
            registration.setScope(scope);
        }
        var named = Objects.requireNonNullElse(registration.getProvider(), id);
        var provider = properties.getProvider().get(named);
        String issuer = provider == null ? null : provider.getIssuerUri();
        if (issuer == null || !scope.contains("openid")) {
            throw new IllegalStateException(
                    "The registration %s needs spring.security.oauth2.client.provider.%s.issuer-uri and the scope openid"
                            .formatted(id, named));
        }
        var claims = settings.providers().getOrDefault(id, AccessSettings.USUAL);
        return new SignInProvider(
                id,
                Objects.requireNonNullElse(registration.getClientName(), id),
                issuer,
                claims.identityClaim(),
                claims.personNumberClaim());
    }
}
