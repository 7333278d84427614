package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

class SignInProvidersTests {

    private static OAuth2ClientProperties configured(String... ids) {
        var properties = new OAuth2ClientProperties();
        for (String id : ids) {
            var registration = new OAuth2ClientProperties.Registration();
            registration.setClientId("samspil");
            properties.getRegistration().put(id, registration);
            var provider = new OAuth2ClientProperties.Provider();
            provider.setIssuerUri("https://" + id + ".example");
            properties.getProvider().put(id, provider);
        }
        return properties;
    }

    private static AccessSettings settings(
            String firstAdministrator, Map<String, AccessSettings.Claims> claims) {
        return new AccessSettings(Duration.ofMinutes(30), firstAdministrator, claims);
    }

    @Test
    void nothingConfiguredMeansNoProvider() {
        assertThat(new SignInProviders(configured(), settings("", Map.of())).all()).isEmpty();
    }

    @Test
    void aProviderWithAClaimOfPersonNumbersIsForCitizens() {
        var claims = Map.of("mitid", new AccessSettings.Claims("sub", "dk.cpr"));
        var providers = new SignInProviders(configured("mitid", "by"), settings("", claims));
        assertThat(providers.forProfessionals())
                .extracting(SignInProvider::issuer)
                .containsExactly("https://by.example");
        assertThat(providers.find("mitid")).get().matches(SignInProvider::forCitizens);
    }

    @Test
    void aProviderIsAskedForAnIdentityTokenUnlessTheOperatorForgotThat() {
        var silent = configured("by");
        new SignInProviders(silent, settings("", Map.of()));
        assertThat(silent.getRegistration().get("by").getScope()).contains("openid");

        var wrong = configured("by");
        wrong.getRegistration().get("by").setScope(Set.of("email"));
        assertThatThrownBy(() -> new SignInProviders(wrong, settings("", Map.of())))
                .hasMessageContaining("scope openid");
    }

    @Test
    void settingsThatCannotWorkStopTheStartWithASentence() {
        var noIssuer = configured("by");
        noIssuer.getProvider().clear();
        assertThatThrownBy(() -> new SignInProviders(noIssuer, settings("", Map.of())))
                .hasMessageContaining("spring.security.oauth2.client.provider.by.issuer-uri");
        var claims = Map.of("bye", new AccessSettings.Claims("sub", ""));
        assertThatThrownBy(() -> new SignInProviders(configured("by"), settings("", claims)))
                .hasMessageContaining("samspil.access.providers names bye");
    }

    @Test
    void theFirstAdministratorIsWhoWasNamedByIssuerAndSubject() {
        assertThat(comes("https://by.example|anna", "by", "anna", null, "by", "anden")).isTrue();
        assertThat(comes("https://by.example|anna", "anden", "anna", null, "by", "anden"))
                .isFalse();
        assertThat(comes("https://by.example|anna", "by", "berit", null, "by")).isFalse();
        assertThat(comes("", "by", "", null, "by")).isFalse();
    }

    @Test
    void anAddressAloneNamesTheFirstAdministratorOnlyWhereOneProviderCouldClaimIt() {
        assertThat(comes("Anna@by.example", "by", "x1", "anna@by.example", "by")).isTrue();
        assertThat(comes("anna@by.example", "by", "x1", "berit@by.example", "by")).isFalse();
        assertThat(comes("anna@by.example", "by", "x1", "anna@by.example", "by", "anden"))
                .isFalse();
        assertThat(comes("https://by.example|anna@by.example", "by", "x1", "anna@by.example", "by"))
                .isTrue();
    }

    private boolean comes(
            String named, String through, String subject, String email, String... all) {
        var settings = settings(named, Map.of());
        var providers = new SignInProviders(configured(all), settings);
        var provider = providers.find(through).orElseThrow();
        return new FirstAdministrator(settings, providers, new Nobody())
                .register(provider, new Identity(provider.issuer(), subject), user(subject, email))
                .isPresent();
    }

    private static OidcUser user(String subject, String email) {
        var claims = new HashMap<String, Object>(Map.of("sub", subject + "-"));
        if (email != null) {
            claims.put("email", email);
        }
        var now = Instant.now();
        return new DefaultOidcUser(
                List.of(), new OidcIdToken("token", now, now.plusSeconds(60), claims));
    }

    /// A register without anybody.
    private final class Nobody implements Registered {

        @Override
        public Optional<List<Asker>> roles(Identity identity) {
            return Optional.empty();
        }

        @Override
        public Optional<Asker> citizen(String personNumber) {
            return Optional.empty();
        }

        @Override
        public Optional<Asker> firstAdministrator(Identity identity, String name) {
            return Optional.of(
                    new Asker(UUID.randomUUID(), name, 2, "Samspil", Capacity.ADMINISTRATOR, ""));
        }
    }
}
