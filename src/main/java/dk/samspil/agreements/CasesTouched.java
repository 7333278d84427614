package dk.samspil.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells an administrator which cases a change of the rules or an agreement touches. Asked here,
/// answered by the module that has the cases.
public interface CasesTouched {

    Touched by(Change change);

    /// Open cases of these types, in this region, that are judged by a date in this period.
    ///
    /// @param region null = the whole country
    /// @param to null = until further notice
    record Change(
            Set<CaseType> types,
            @Nullable Integer region,
            LocalDate from,
            @Nullable LocalDate to) {}

    /// @param count all of them
    /// @param caseNumbers the first ones
    record Touched(long count, List<String> caseNumbers) {}
}
