package dk.samspil.cases.web;

import dk.samspil.agreements.CaseType;
import dk.samspil.cases.ConsentCovers;
import dk.samspil.parties.WorkArea;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the caseworker types to open a case.
///
/// @param clinic the clinic as the list offers it: provider number, then name
record OpenCaseForm(
        @NotBlank(message = "{cases.needs.cpr}") @Size(max = 11) @Nullable String cpr,
        @NotBlank(message = "{cases.needs.name}") @Size(max = 120) @Nullable String name,
        @Size(max = 200) @Nullable String address,
        @Size(max = 30) @Nullable String phone,
        boolean addressProtected,
        @NotNull(message = "{cases.needs.type}") @Nullable CaseType type,
        @NotNull(message = "{cases.needs.area}") @Nullable WorkArea area,
        @Nullable UUID team,
        @Size(max = 200) @Nullable String clinic,
        boolean childrenAtHome,
        boolean qualifyingEducation,
        @Nullable Set<ConsentCovers> consents) {

    static OpenCaseForm empty(@Nullable WorkArea area) {
        return new OpenCaseForm(
                null, null, null, null, false, null, area, null, null, false, false, Set.of());
    }
}
