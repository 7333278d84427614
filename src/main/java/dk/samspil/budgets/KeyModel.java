package dk.samspil.budgets;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/// One way to split a budget: a base that every participant pays alike, and parts that share the
/// rest.
///
/// @param baseOre what each participant pays before anything is shared, in øre
/// @param chosen whether it is the one that was decided on
public record KeyModel(UUID id, String name, long baseOre, List<KeyPart> parts, boolean chosen) {

    /// Whether the weights of the parts add up to 100.
    public boolean isWhole() {
        return parts.stream()
                        .map(KeyPart::weight)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(BigDecimal.valueOf(100))
                == 0;
    }
}
