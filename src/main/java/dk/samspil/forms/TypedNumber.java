package dk.samspil.forms;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number as Danes type it: `12,5`, `1.250`, `1.250,50 kr.`.
public final class TypedNumber {

    private static final Pattern UNIT = Pattern.compile("(?i)\\s*(kr\\.?|dkk|,-)\\s*$");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([. ]\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}([.,]\\d{1,4})?");

    private TypedNumber() {}

    public static Optional<BigDecimal> read(String typed) {
        var text = UNIT.matcher(typed.strip()).replaceFirst("");
        if (text.length() > 20) {
            return Optional.empty();
        }
        if (GROUPED.matcher(text).matches()) {
            text = text.replace(".", "").replace(" ", "");
        }
        return PLAIN.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }

    /// `1.250,5` in Danish, `1,250.5` in English; as typed where it is not a number.
    public static String shown(String typed, Locale locale) {
        var symbols =
                DecimalFormatSymbols.getInstance(
                        locale.getLanguage().equals("en") ? Locale.UK : Locale.of("da", "DK"));
        return read(typed)
                .map(number -> new DecimalFormat("#,##0.####", symbols).format(number))
                .orElse(typed);
    }
}
