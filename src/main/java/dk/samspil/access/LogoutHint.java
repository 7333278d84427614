package dk.samspil.access;

import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// The identity token as a hint to the provider whom to sign out. It goes through the session and
/// the browser's address line, so one that tells a person number, or is long, is not kept.
final class LogoutHint {

    private static final int LONGEST = 3_000;

    private LogoutHint() {}

    static String of(OidcUser user) {
        var token = user.getIdToken();
        boolean tells =
                token.getClaims().values().stream()
                        .anyMatch(claim -> Identity.tellsPersonNumber(String.valueOf(claim)));
        return tells || token.getTokenValue().length() > LONGEST ? "" : token.getTokenValue();
    }
}
