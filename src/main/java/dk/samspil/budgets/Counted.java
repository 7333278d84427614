package dk.samspil.budgets;

import java.math.BigDecimal;

/// What was counted for an organisation in a year.
public record Counted(int organisation, String measure, int year, BigDecimal value) {}
