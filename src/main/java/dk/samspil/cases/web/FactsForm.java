package dk.samspil.cases.web;

import dk.samspil.cases.ConsentCovers;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.parties.WorkArea;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An edit of the case's facts.
///
/// @param version of the case that the form was filled from
record FactsForm(
        long version,
        @NotNull(message = "{cases.needs.area}") @Nullable WorkArea area,
        @Nullable UUID team,
        @Size(max = 200) @Nullable String clinic,
        boolean childrenAtHome,
        boolean qualifyingEducation,
        @Nullable Set<ConsentCovers> consents) {

    static FactsForm of(RehabilitationCase theCase, String clinic, Set<ConsentCovers> consents) {
        return new FactsForm(
                theCase.version(),
                theCase.area(),
                theCase.team() == null ? null : theCase.team().value(),
                clinic,
                theCase.childrenAtHome(),
                theCase.qualifyingEducation(),
                consents);
    }
}
