package dk.samspil.budgets.web;

import dk.samspil.forms.TypedNumber;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes amounts for a template in the reader's language.
public record Written(Locale locale) {

    /// `1.250.000,00`
    public String of(@Nullable Long ore) {
        return Kroner.written(ore, locale);
    }

    /// With a sign: `+1.250,00`.
    public String change(Long ore) {
        return (ore > 0 ? "+" : ore < 0 ? "−" : "") + Kroner.written(Math.abs(ore), locale);
    }

    /// `48.123` or `12,5`; a dash for none.
    public String plain(@Nullable BigDecimal number) {
        return number == null
                ? "–"
                : TypedNumber.shown(number.toPlainString().replace('.', ','), locale);
    }
}
