package dk.samspil.forms;

import java.util.Locale;

/// The same words in Danish and in English.
public record Words(String da, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : da;
    }
}
