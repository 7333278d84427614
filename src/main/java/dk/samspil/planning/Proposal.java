package dk.samspil.planning;

import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.List;

/// Days proposed for a plan, and those that were left out with the reason.
public record Proposal(List<PlannedDay> days, List<LeftOut> leftOut) {

    public record LeftOut(LocalDate day, Text reason) {}
}
