package dk.samspil.budgets;

import dk.samspil.ui.Text;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// What a model means for each participant.
public sealed interface Split {

    /// @param ore by organisation; adds up to the budget's amount
    record Shares(SortedMap<Integer, Long> ore) implements Split {}

    record Impossible(Text reason) implements Split {

        static Impossible because(String messageKey, Object... args) {
            return new Impossible(Text.of(messageKey, args));
        }
    }

    /// Why it is impossible; null = it is not.
    default @Nullable Text problem() {
        return this instanceof Impossible(var reason) ? reason : null;
    }

    /// What the parts are taken from.
    ///
    /// @param agreed percentages, by organisation
    record Basis(List<Counted> counts, Map<Integer, BigDecimal> agreed) {}

    /// @param participants their organisations
    static Split of(long ore, KeyModel model, List<Integer> participants, Basis basis) {
        if (participants.isEmpty()) {
            return Impossible.because("budgets.refused.nobody");
        }
        long base = model.baseOre() * participants.size();
        if (base > ore) {
            return Impossible.because("budgets.refused.base");
        }
        if (model.parts().isEmpty() && base < ore) {
            return Impossible.because("budgets.refused.rest");
        }
        if (!model.parts().isEmpty() && !model.isWhole()) {
            return Impossible.because("budgets.refused.weights");
        }
        var exact = new HashMap<Integer, BigDecimal>();
        participants.forEach(each -> exact.put(each, BigDecimal.valueOf(model.baseOre())));
        var rest = BigDecimal.valueOf(ore - base);
        for (KeyPart part : model.parts()) {
            var weights = weights(part, participants, basis);
            var all = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (all.signum() == 0) {
                return part.isAgreed()
                        ? Impossible.because("budgets.refused.percent")
                        : Impossible.because("budgets.refused.counts", part.measure());
            }
            var amount = rest.multiply(part.weight()).movePointLeft(2);
            weights.forEach(
                    (organisation, weight) ->
                            exact.merge(
                                    organisation,
                                    Apportionment.part(amount, weight, all),
                                    BigDecimal::add));
        }
        return new Shares(Apportionment.round(ore, exact));
    }

    /// The sum over the years weighs as the average does. Those who left take no part: what they
    /// paid falls to the others in proportion to their own weights.
    private static Map<Integer, BigDecimal> weights(
            KeyPart part, List<Integer> participants, Basis basis) {
        var weights = new HashMap<Integer, BigDecimal>();
        participants.forEach(each -> weights.put(each, BigDecimal.ZERO));
        if (part.isAgreed()) {
            weights.replaceAll((each, none) -> basis.agreed().getOrDefault(each, none));
            return weights;
        }
        basis.counts().stream()
                .filter(counted -> counted.measure().equals(part.measure()))
                .filter(counted -> isIn(counted.year(), part))
                .filter(counted -> weights.containsKey(counted.organisation()))
                .forEach(c -> weights.merge(c.organisation(), c.value(), BigDecimal::add));
        return weights;
    }

    private static boolean isIn(int year, KeyPart part) {
        return part.firstYear() != null
                && part.lastYear() != null
                && year >= part.firstYear()
                && year <= part.lastYear();
    }
}
