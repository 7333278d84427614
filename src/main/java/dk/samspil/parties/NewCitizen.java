package dk.samspil.parties;

import org.jspecify.annotations.Nullable;

/// What a caseworker tells about a citizen when opening a case.
///
/// @param clinic id of the GP clinic; null when the citizen has none
public record NewCitizen(
        Cpr cpr,
        String name,
        String address,
        String phone,
        boolean addressProtected,
        @Nullable Integer clinic) {}
