package dk.samspil.access;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.stereotype.Component;

/// Opens the way through the providers, where any is set up: authorization code with PKCE. The
/// provider's answer lives as long as the request that brings it.
@Component
class ProviderDoor {

    private final SignInProviders providers;
    private final ProviderSignIn signIn;
    private final ProviderProblems problems = new ProviderProblems();

    ProviderDoor(SignInProviders providers, ProviderSignIn signIn) {
        this.providers = providers;
        this.signIn = signIn;
    }

    void open(HttpSecurity http) {
        if (providers.all().isEmpty()) {
            return;
        }
        var requests = new DefaultOAuth2AuthorizationRequestResolver(providers);
        requests.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(
                login ->
                        login.loginPage("/log-ind")
                                .clientRegistrationRepository(providers)
                                .authorizedClientRepository(new NothingKept())
                                .authorizationEndpoint(
                                        endpoint -> endpoint.authorizationRequestResolver(requests))
                                .successHandler(signIn)
                                .failureHandler(problems)
                                .withObjectPostProcessor(keepNothing())
                                .withObjectPostProcessor(tellProblems()));
    }

    private static ObjectPostProcessor<OAuth2LoginAuthenticationFilter> keepNothing() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
                filter.setSecurityContextRepository(
                        new RequestAttributeSecurityContextRepository());
                return filter;
            }
        };
    }

    private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> tellProblems() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(problems);
                return filter;
            }
        };
    }
}
