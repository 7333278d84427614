package dk.samspil.forums;

import java.text.Normalizer;
import java.util.Locale;

/// The name of a forum as it stands in addresses.
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /// "Direktørforum Å/S" becomes "direktoerforum-aa-s"; empty where no letter or digit is left.
    static String of(String name) {
        var danish =
                name.toLowerCase(Locale.ROOT)
                        .replace("æ", "ae")
                        .replace("ø", "oe")
                        .replace("å", "aa");
        var plain =
                Normalizer.normalize(danish, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-");
        var shortened = plain.substring(0, Math.min(plain.length(), LONGEST));
        return shortened.replaceAll("^-+|-+$", "");
    }
}
