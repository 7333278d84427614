package dk.samspil.access;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/// By what name a provider knows a professional. It is kept in the session and in the register of
/// people, so it is never a person number.
///
/// @param issuer the provider, as it names itself in its tokens
/// @param subject the name there; unlike others, an e-mail address is the same in any case
public record Identity(String issuer, String subject) implements Serializable {

    public static final int LONGEST = 255;

    private static final Pattern PERSON_NUMBER =
            Pattern.compile("(?<!\\d)[0-3]\\d[01]\\d{3}[- ]?\\d{4}(?!\\d)");

    public Identity {
        issuer = issuer.strip();
        subject = subject.strip();
        if (subject.indexOf('@') > 0) {
            subject = subject.toLowerCase(Locale.ROOT);
        }
    }

    /// Whether text looks as if it held a person number.
    public static boolean tellsPersonNumber(String text) {
        return PERSON_NUMBER.matcher(text).find();
    }

    /// Fit for a log: one line of moderate length, without anything like a person number.
    @Override
    public String toString() {
        return printable(subject) + " at " + printable(issuer);
    }

    static String printable(String text) {
        var line = PERSON_NUMBER.matcher(text).replaceAll("**********");
        return line.substring(0, Math.min(LONGEST, line.length())).replaceAll("\\p{Cntrl}", "?");
    }
}
