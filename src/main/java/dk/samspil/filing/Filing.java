package dk.samspil.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// What applies to one case file: the folders of the narrowest plan that has some, and the
/// checklists and page limits of all of them together.
///
/// @param folders the last of each track takes what the others do not
/// @param pageLimit A4 pages of the whole file; empty = none
public record Filing(List<FolderRule> folders, List<OwnItem> checklist, OptionalInt pageLimit) {

    /// @param plans the widest first: the country's, the region's, the municipality's
    /// @param checkedBy the day whose checklist applies: the one on which the case was opened
    static Filing of(List<List<FilingPlan>> plans, LocalDate filedOn, LocalDate checkedBy) {
        var filed = plans.stream().flatMap(of -> inForce(of, filedOn).stream()).toList();
        var folders =
                filed.reversed().stream()
                        .map(plan -> plan.rules().folders())
                        .filter(of -> !of.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        var checklist =
                plans.stream()
                        .flatMap(of -> inForce(of, checkedBy).stream())
                        .flatMap(plan -> plan.rules().checklist().stream())
                        .toList();
        return new Filing(
                folders,
                checklist,
                filed.stream()
                        .map(plan -> plan.rules().pageLimit())
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .min());
    }

    private static Optional<FilingPlan> inForce(List<FilingPlan> plans, LocalDate on) {
        return plans.stream().filter(plan -> plan.isInForce(on)).findFirst();
    }

    /// The folder of a paper.
    ///
    /// @throws IllegalStateException when no folder of its track takes the rest: such a plan is not
    /// to be saved
    public FolderRule folderOf(FiledPaper paper, LocalDate readOn) {
        return folders.stream()
                .filter(folder -> folder.takes(paper, readOn))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no folder for " + paper.track()));
    }

    /// The lower of the plan's page limit and the agreement's.
    public OptionalInt pageLimit(OptionalInt agreed) {
        return Stream.of(pageLimit, agreed)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .min();
    }
}
