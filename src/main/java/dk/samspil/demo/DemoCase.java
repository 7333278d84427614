package dk.samspil.demo;

import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.cases.CaseId;
import java.util.UUID;

/// The case that a plot was opened as.
record DemoCase(DemoPlot plot, CaseId id, Asker citizen) {

    static DemoCase of(DemoPlot plot, CaseId id, UUID citizen) {
        return new DemoCase(
                plot,
                id,
                new Asker(citizen, plot.name(), Asker.CITIZENS, "Borger", Capacity.CITIZEN, ""));
    }

    Asker caseworker() {
        return plot.caseworker();
    }

    Asker doctor() {
        return plot.practice().doctor();
    }
}
