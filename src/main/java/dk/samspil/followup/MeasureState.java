package dk.samspil.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What has come of one recommended measure.
///
/// @param position its place in the recommendation, from 0
/// @param version 0 = nothing is noted yet
/// @param granted null = not decided yet
public record MeasureState(
        int position,
        int version,
        @Nullable Boolean granted,
        String reason,
        @Nullable LocalDate startedOn) {

    static MeasureState open(int position) {
        return new MeasureState(position, 0, null, "", null);
    }

    public String stateKey() {
        if (granted == null) {
            return "followup.measure.open";
        }
        if (!granted) {
            return "followup.measure.refused";
        }
        return startedOn == null ? "followup.measure.granted" : "followup.measure.started";
    }
}
