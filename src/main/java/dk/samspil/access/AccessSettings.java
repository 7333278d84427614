package dk.samspil.access;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long a sign-in lives without use, and what is read from a provider's answer.
///
/// @param firstAdministrator who may sign in as the first administrator, `issuer|subject` or an
///     e-mail address; counts only while no administrator is registered; empty = nobody
/// @param providers by the id of the registration in `spring.security.oauth2.client`
@ConfigurationProperties("samspil.access")
public record AccessSettings(
        @DefaultValue("30m") Duration timeout,
        @DefaultValue("") String firstAdministrator,
        @DefaultValue Map<String, Claims> providers) {

    static final Claims USUAL = new Claims("sub", "");

    /// The claims by which a provider tells who somebody is.
    ///
    /// @param identityClaim names a professional: `sub`, or for example `email` or `upn`
    /// @param personNumberClaim carries a citizen's person number; with it the provider is for
    ///     citizens
    record Claims(
            @DefaultValue("sub") String identityClaim,
            @DefaultValue("") String personNumberClaim) {}
}
