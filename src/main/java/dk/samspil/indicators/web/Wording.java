package dk.samspil.indicators.web;

import dk.samspil.indicators.Indicator;
import dk.samspil.indicators.IndicatorKind;
import dk.samspil.indicators.Reading;
import dk.samspil.indicators.Status;
import dk.samspil.indicators.Target;
import dk.samspil.ui.Curve;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/// Says values in one language: `81 %`, `4,2 pr. 1.000`, `12,5 dage`; `–` for none.
final class Wording {

    private static final int DECIMALS = 1;

    private final MessageSource messages;
    private final Locale locale;

    Wording(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale.getLanguage().equals("en") ? Locale.UK : Locale.of("da", "DK");
    }

    Locale locale() {
        return locale;
    }

    IndicatorRow row(Status status) {
        var indicator = status.indicator();
        var latest = status.latest().orElse(null);
        var spots = status.spots();
        var limit = indicator.aim() instanceof Target.Limit aimed ? aimed.limit() : null;
        return new IndicatorRow(
                status,
                indicator.target().isEmpty() ? "–" : indicator.target(),
                value(indicator, latest),
                latest == null ? "" : latest.period().words(locale),
                status.change().map(change -> change(indicator, change)).orElse("–"),
                Curve.of(status.values(), limit, 120, 32),
                spots.isEmpty() ? say("indicators.noValues") : told(indicator, spots));
    }

    private String told(Indicator indicator, List<Status.Spot> spots) {
        return spots.stream()
                .map(
                        spot ->
                                spot.period().words(locale)
                                        + ": "
                                        + (spot.reading() == null
                                                ? say("indicators.gap")
                                                : value(indicator, spot.reading())))
                .collect(Collectors.joining(", "));
    }

    /// All editions, the newest period first and its newest edition on top.
    List<EditionRow> editions(Indicator indicator, List<Reading> readings) {
        return readings.reversed().stream()
                .map(
                        each ->
                                new EditionRow(
                                        each,
                                        each.period().words(locale),
                                        value(indicator, each),
                                        number(each.numerator()),
                                        number(each.denominator())))
                .toList();
    }

    String value(Indicator indicator, @Nullable Reading reading) {
        if (reading != null && reading.suppressed()) {
            return say("indicators.suppressed");
        }
        return reading == null || reading.value() == null
                ? "–"
                : withUnit(indicator, reading.value());
    }

    /// A value with its unit, such as the baseline's.
    String withUnit(Indicator indicator, BigDecimal value) {
        return switch (indicator.kind()) {
            case SHARE -> number(value) + " %";
            case PER_1000 -> number(value) + " " + say("indicators.per1000");
            case AVERAGE, NUMBER -> (number(value) + " " + indicator.unit()).strip();
            case WAITING_LIST -> number(value);
        };
    }

    private String change(Indicator indicator, BigDecimal change) {
        if (change.signum() == 0) {
            return say("indicators.unchanged");
        }
        var sign = change.signum() > 0 ? "+" : "−";
        var size = change.abs();
        return sign
                + (indicator.kind() == IndicatorKind.SHARE
                        ? number(size) + " " + say("indicators.points")
                        : withUnit(indicator, size));
    }

    String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "–";
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(number);
    }

    private String say(String key) {
        return messages.getMessage(key, null, locale);
    }
}
