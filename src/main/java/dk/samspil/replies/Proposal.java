package dk.samspil.replies;

import dk.samspil.indicators.Period;
import dk.samspil.ui.Text;
import java.math.BigDecimal;
import java.time.LocalDate;

/// A number of the running system that an organisation can take over as its answer.
///
/// @param figure what was counted
/// @param counted the day on which it was
/// @param taken whether it is what the reply says already
public record Proposal(
        BigDecimal number, Text figure, Period period, LocalDate counted, boolean taken) {}
