package dk.samspil.budgets.web;

import dk.samspil.budgets.KeyModel;
import dk.samspil.budgets.KeyPart;
import dk.samspil.calendar.TypedFields;
import dk.samspil.forms.TypedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is typed to add a model. A row without a weight is none.
record ModelForm(
        @Nullable String name, @Nullable String base, @Nullable List<@Nullable PartRow> parts) {

    private static final int LONGEST = 80;
    private static final int MOST_PARTS = 10;

    record PartRow(
            @Nullable String weight,
            @Nullable String measure,
            @Nullable String first,
            @Nullable String last) {

        /// Empty where it is not understood.
        Optional<KeyPart> part() {
            var share = TypedNumber.read(TypedFields.text(weight)).filter(w -> w.signum() > 0);
            var counted = TypedFields.text(measure);
            if (share.isEmpty() || counted.length() > LONGEST) {
                return Optional.empty();
            }
            if (counted.isEmpty()) {
                return Optional.of(new KeyPart(share.get(), "", null, null));
            }
            var from = year(first);
            var until = TypedFields.text(last).isEmpty() ? from : year(last);
            return from.isPresent() && until.isPresent() && from.get() <= until.get()
                    ? Optional.of(new KeyPart(share.get(), counted, from.get(), until.get()))
                    : Optional.empty();
        }

        private static Optional<Integer> year(@Nullable String typed) {
            return TypedNumber.read(TypedFields.text(typed))
                    .filter(number -> number.stripTrailingZeros().scale() <= 0)
                    .map(BigDecimal::intValue)
                    .filter(year -> year >= 1990 && year <= 2100);
        }
    }

    /// What was typed as a model, or the key of what is wrong with it.
    sealed interface Outcome {}

    record Understood(KeyModel model) implements Outcome {}

    record NotUnderstood(String messageKey) implements Outcome {}

    Outcome read() {
        var named = TypedFields.text(name);
        if (named.isEmpty() || named.length() > LONGEST) {
            return new NotUnderstood("budgets.refused.modelName");
        }
        var ore = TypedFields.text(base).isEmpty() ? Optional.of(0L) : Kroner.read(base);
        if (ore.isEmpty()) {
            return new NotUnderstood("budgets.refused.amount");
        }
        var read = new ArrayList<KeyPart>();
        for (PartRow row : parts == null ? List.<@Nullable PartRow>of() : parts) {
            if (row != null && !TypedFields.text(row.weight()).isEmpty()) {
                var part = row.part();
                if (part.isEmpty() || read.size() == MOST_PARTS) {
                    return new NotUnderstood("budgets.refused.part");
                }
                read.add(part.get());
            }
        }
        return new Understood(new KeyModel(UUID.randomUUID(), named, ore.get(), read, false));
    }
}
