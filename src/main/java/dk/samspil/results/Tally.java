package dk.samspil.results;

import java.math.BigDecimal;

/// How many gave an answer in a group, and the sum of its numbers.
record Tally(String question, String item, int group, int n, BigDecimal sum) {}
