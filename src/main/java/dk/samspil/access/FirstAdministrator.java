package dk.samspil.access;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/// Lets the person whom the operator named in `samspil.access.first-administrator` in, as long as
/// no administrator is registered.
@Component
class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final String named;
    private final SignInProviders providers;
    private final Registered registered;

    FirstAdministrator(AccessSettings settings, SignInProviders providers, Registered registered) {
        this.named = settings.firstAdministrator().strip();
        this.providers = providers;
        this.registered = registered;
    }

    /// Registers the person when that is the one who was named.
    Optional<Asker> register(SignInProvider provider, Identity identity, OidcUser user) {
        if (named.isEmpty() || !isNamed(provider, identity, user)) {
            return Optional.empty();
        }
        var name = user.getFullName() == null ? identity.subject() : user.getFullName().strip();
        var administrator = registered.firstAdministrator(identity, name);
        if (administrator.isPresent()) {
            log.warn("Registered as the first administrator: {}", identity);
        } else {
            log.warn("Not registered as the first administrator, since there is one: {}", identity);
        }
        return administrator;
    }

    /// An address without its issuer names somebody only where no other provider could claim it.
    private boolean isNamed(SignInProvider provider, Identity identity, OidcUser user) {
        int bar = named.indexOf('|');
        boolean here =
                bar < 0
                        ? providers.forProfessionals().size() == 1
                        : named.substring(0, bar).strip().equals(provider.issuer());
        var wanted = new Identity(provider.issuer(), named.substring(bar + 1)).subject();
        return here
                && (wanted.equals(identity.subject())
                        || wanted.equalsIgnoreCase(user.getEmail())
                                && !Boolean.FALSE.equals(user.getEmailVerified()));
    }
}
