package dk.samspil.indicators.web;

import dk.samspil.calendar.TypedDate;
import dk.samspil.calendar.TypedFields;
import dk.samspil.forms.TypedNumber;
import dk.samspil.indicators.Indicator;
import dk.samspil.indicators.NewReading;
import dk.samspil.indicators.Origin;
import dk.samspil.indicators.Period;
import dk.samspil.indicators.WaitingList;
import dk.samspil.ui.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A value as it was typed, in a form or in a row of a spreadsheet.
record RawValue(
        @Nullable String period,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String value,
        @Nullable String referred,
        @Nullable String started,
        @Nullable String examined,
        @Nullable String summoned,
        @Nullable String waitDays,
        @Nullable String dataDate,
        @Nullable String reason) {

    static final RawValue EMPTY =
            new RawValue(null, null, null, null, null, null, null, null, null, null, null);

    private static final int LONGEST_REASON = 500;

    sealed interface Outcome {}

    record Understood(NewReading reading) implements Outcome {}

    /// @param field that was not
    record NotUnderstood(String field, Text reason) implements Outcome {}

    Outcome read(Indicator indicator, Origin origin, LocalDate today) {
        return new Reader(indicator, origin, today).read();
    }

    /// Reads field by field; of several things wrong it tells the first.
    private final class Reader {

        private final Indicator indicator;
        private final Origin origin;
        private final LocalDate today;
        private @Nullable NotUnderstood wrong;

        Reader(Indicator indicator, Origin origin, LocalDate today) {
            this.indicator = indicator;
            this.origin = origin;
            this.today = today;
        }

        Outcome read() {
            var of = Period.read(TypedFields.text(period), indicator.period()).orElse(null);
            if (of == null) {
                isWrong(
                        "period",
                        "indicators.refused.notPeriod",
                        Text.of(indicator.period().messageKey()));
            }
            var above = number("numerator", numerator);
            var below = number("denominator", denominator);
            var whole = number("value", value);
            var waiting =
                    new WaitingList(
                            count("referred", referred),
                            count("started", started),
                            count("examined", examined),
                            count("summoned", summoned),
                            count("waitDays", waitDays));
            var drawn = drawn();
            var because = TypedFields.text(reason);
            if (because.length() > LONGEST_REASON) {
                isWrong("reason", "indicators.refused.long", LONGEST_REASON);
            }
            return wrong != null
                    ? wrong
                    : new Understood(
                            new NewReading(
                                    Objects.requireNonNull(of),
                                    above,
                                    below,
                                    above == null ? whole : null,
                                    waiting,
                                    drawn,
                                    origin,
                                    because));
        }

        private LocalDate drawn() {
            var typed = TypedFields.text(dataDate);
            return typed.isEmpty()
                    ? today
                    : switch (TypedDate.read(typed)) {
                        case TypedDate.Understood(var day) -> day;
                        case TypedDate.NotUnderstood(var key) -> {
                            isWrong("dataDate", key);
                            yield today;
                        }
                    };
        }

        private @Nullable BigDecimal number(String field, @Nullable String typed) {
            var text = TypedFields.text(typed).replaceFirst("\\s*%$", "");
            var number = text.isEmpty() ? null : TypedNumber.read(text).orElse(null);
            if (!text.isEmpty() && number == null) {
                isWrong(field, "indicators.refused.notNumber");
            }
            return number;
        }

        private @Nullable Integer count(String field, @Nullable String typed) {
            var number = number(field, typed);
            if (number == null) {
                return null;
            }
            if (number.stripTrailingZeros().scale() > 0
                    || number.signum() < 0
                    || number.compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
                isWrong(field, "indicators.refused.notCount");
                return null;
            }
            return number.intValueExact();
        }

        private void isWrong(String field, String messageKey, Object... args) {
            if (wrong == null) {
                wrong = new NotUnderstood(field, Text.of(messageKey, args));
            }
        }
    }
}
