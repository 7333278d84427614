package dk.samspil.budgets.web;

import dk.samspil.calendar.TypedFields;
import dk.samspil.forms.TypedNumber;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Amounts as people write them: `1.250.000` and `1.250,50 kr.`; kept in whole øre.
final class Kroner {

    private Kroner() {}

    /// In øre; empty where it is no amount of 0 to ten billion kroner.
    static Optional<Long> read(@Nullable String typed) {
        return TypedNumber.read(TypedFields.text(typed))
                .map(kroner -> kroner.movePointRight(2).stripTrailingZeros())
                .filter(ore -> ore.signum() >= 0 && ore.scale() <= 0)
                .filter(ore -> ore.compareTo(BigDecimal.valueOf(1_000_000_000_000L)) <= 0)
                .map(BigDecimal::longValueExact);
    }

    /// `1.250.000,00`
    static String written(@Nullable Long ore, Locale locale) {
        if (ore == null) {
            return "–";
        }
        var format =
                NumberFormat.getNumberInstance(
                        locale.getLanguage().equals("en") ? Locale.UK : Locale.of("da", "DK"));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(ore, 2));
    }
}
