package dk.samspil.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Every address needs a sign-in but the sign-in itself, what every page loads, what fora have
/// published to everybody, calendars behind secret addresses, and what is answered by a code.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /// What is answered by a code knows no session: the code in the address is all that counts, so
    /// a foreign page can send nothing in somebody's name, and whoever takes an hour over an answer
    /// loses nothing.
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain byCode(HttpSecurity http) {
        return headers(http)
                .securityMatcher("/svar/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    private static HttpSecurity headers(HttpSecurity http) {
        return http.headers(
                headers ->
                        headers.contentSecurityPolicy(
                                        csp -> csp.policyDirectives(ContentSecurity.POLICY))
                                .frameOptions(frames -> frames.sameOrigin())
                                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN)));
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            Askers askers,
            ParkedForms parkedForms,
            SignIns signIns,
            ProviderDoor providers,
            ProviderSignOut signOut) {
        providers.open(http);
        return headers(http)
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                "/log-ind",
                                                "/log-ind/**",
                                                "/sprog",
                                                "/vendor/**",
                                                "/assets/**",
                                                "/webjars/**",
                                                "/fora",
                                                "/fora/**",
                                                "/abonnement/*",
                                                "/favicon.ico",
                                                "/actuator/health/**",
                                                "/error")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                // Whoever makes somebody choose a language does no harm, and nobody needs a
                // session for it.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/sprog"))
                .exceptionHandling(
                        problems ->
                                problems.authenticationEntryPoint(parkedForms::askToSignIn)
                                        .accessDeniedHandler(parkedForms::refuse))
                .logout(
                        logout ->
                                logout.logoutUrl("/log-ud")
                                        .addLogoutHandler(signOut)
                                        .logoutSuccessHandler(signOut))
                .requestCache(cache -> cache.requestCache(parkedForms.pages()))
                .addFilterAfter(new AskerFilter(askers, signIns), AuthorizationFilter.class)
                .build();
    }
}
