package dk.samspil.access;

/// A provider through which people sign in.
///
/// @param id of its registration in `spring.security.oauth2.client`
/// @param name as people know it: "Ballerup Kommune", "MitID"
/// @param issuer as it names itself in its tokens
public record SignInProvider(
        String id, String name, String issuer, String identityClaim, String personNumberClaim) {

    /// Its people are citizens, told by their person number; otherwise they are professionals.
    public boolean forCitizens() {
        return !personNumberClaim.isEmpty();
    }

    /// Where signing in through it begins.
    public String address() {
        return "/oauth2/authorization/" + id;
    }
}
