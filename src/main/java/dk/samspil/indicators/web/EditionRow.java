package dk.samspil.indicators.web;

import dk.samspil.indicators.Reading;

/// A value in one edition, in the reader's language.
record EditionRow(
        Reading reading, String period, String value, String numerator, String denominator) {}
