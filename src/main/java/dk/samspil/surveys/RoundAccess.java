package dk.samspil.surveys;

/// How those who are asked come to answer.
public enum RoundAccess {
    /// People sign in; each organisation answers once.
    ORGANISATIONS,
    /// One answer for each secret code, without signing in.
    CODES,
    /// Anybody who has the link, anonymously and without signing in.
    LINK
}
