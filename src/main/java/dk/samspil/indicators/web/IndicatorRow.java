package dk.samspil.indicators.web;

import dk.samspil.indicators.Indicator;
import dk.samspil.indicators.IndicatorKind;
import dk.samspil.indicators.Reading;
import dk.samspil.indicators.Status;
import dk.samspil.indicators.TargetMet;
import dk.samspil.indicators.Trend;
import dk.samspil.ui.Curve;
import org.jspecify.annotations.Nullable;

/// An indicator as a row of the board and the report, in the reader's language.
///
/// @param told all values in words, for those who do not see the curve
record IndicatorRow(
        Status status,
        String target,
        String latest,
        String period,
        String change,
        Curve curve,
        String told) {

    public Indicator indicator() {
        return status.indicator();
    }

    public boolean isWaitingList() {
        return indicator().kind() == IndicatorKind.WAITING_LIST;
    }

    public @Nullable Reading reading() {
        return status.latest().orElse(null);
    }

    public TargetMet met() {
        return status.met();
    }

    public Trend trend() {
        return status.trend();
    }

    /// `better`, `worse` or nothing, of the change since the last report.
    public String direction() {
        return status.better().map(better -> better ? "better" : "worse").orElse("");
    }
}
