package dk.samspil.filing.web;

import static dk.samspil.calendar.TypedFields.numberIfAny;
import static dk.samspil.calendar.TypedFields.text;
import static dk.samspil.calendar.TypedFields.value;
import static dk.samspil.calendar.TypedFields.written;

import dk.samspil.calendar.TypedFields;
import dk.samspil.filing.FilingPlan;
import dk.samspil.filing.FilingRules;
import dk.samspil.filing.FolderRule;
import dk.samspil.filing.OwnItem;
import dk.samspil.recognition.PaperKind;
import dk.samspil.recognition.PaperTrack;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is typed about a filing plan. Numbers and the date are kept as typed, so that a page with a
/// mistake in one shows all the rest again.
///
/// @param plan the one that was shown; null when there was none
record FilingForm(
        @Nullable UUID plan,
        @Nullable Integer version,
        @NotBlank @Size(max = 20) @Nullable String validFrom,
        @NotNull @Size(max = 20) @Valid @Nullable List<FolderRow> folders,
        @NotNull @Size(max = 40) @Valid @Nullable List<ItemRow> items,
        @Pattern(regexp = WHOLE, message = NUMBER) @Nullable String pageLimit,
        @Size(max = 1000) @Nullable String note) {

    private static final String WHOLE = "\\s*|\\s*[1-9]\\d{0,3}\\s*";
    private static final String NUMBER = "{filing.number}";

    FilingForm {
        folders = rows(folders);
        items = rows(items);
    }

    record FolderRow(
            @Size(max = 60) @Nullable String name,
            @NotNull @Nullable PaperTrack track,
            @Nullable List<PaperKind> kinds,
            @Pattern(regexp = WHOLE, message = NUMBER) @Nullable String withinMonths,
            boolean onlyNamed,
            @NotNull FolderRule.@Nullable Sort sort,
            @Pattern(regexp = WHOLE, message = NUMBER) @Nullable String pageLimit) {

        FolderRow {
            kinds = kinds == null ? List.of() : List.copyOf(kinds);
        }

        static FolderRow of(FolderRule rule) {
            return new FolderRow(
                    rule.name(),
                    rule.track(),
                    rule.kinds().stream().sorted().toList(),
                    written(rule.withinMonths()),
                    rule.onlyNamed(),
                    rule.sort(),
                    written(rule.pageLimit()));
        }

        FolderRule rule() {
            return new FolderRule(
                    text(name),
                    value(track),
                    Set.copyOf(value(kinds)),
                    numberIfAny(withinMonths),
                    onlyNamed,
                    value(sort),
                    numberIfAny(pageLimit));
        }
    }

    record ItemRow(
            @Size(max = 120) @Nullable String label,
            @NotNull @Nullable PaperKind kind,
            @Size(max = 60) @Nullable String words,
            boolean required,
            @Pattern(regexp = WHOLE, message = NUMBER) @Nullable String maxAgeMonths,
            @Size(max = 200) @Nullable String condition) {

        static ItemRow of(OwnItem item) {
            return new ItemRow(
                    item.label(),
                    item.kind(),
                    item.words(),
                    item.required(),
                    written(item.maxAgeMonths()),
                    item.condition());
        }

        OwnItem item() {
            return new OwnItem(
                    text(label),
                    value(kind),
                    text(words),
                    required,
                    numberIfAny(maxAgeMonths),
                    text(condition));
        }
    }

    static FilingForm of(FilingPlan plan) {
        var rules = plan.rules();
        return new FilingForm(
                plan.id(),
                plan.version(),
                written(plan.validFrom()),
                rules.folders().stream().map(FolderRow::of).toList(),
                rules.checklist().stream().map(ItemRow::of).toList(),
                written(rules.pageLimit()),
                rules.note());
    }

    static FilingForm blank(LocalDate today) {
        return new FilingForm(null, null, written(today), List.of(), List.of(), "", "");
    }

    /// Only for a form without errors.
    FilingRules rules() {
        return new FilingRules(
                value(folders).stream().map(FolderRow::rule).toList(),
                value(items).stream().map(ItemRow::item).toList(),
                numberIfAny(pageLimit),
                text(note));
    }

    FilingForm with(List<FolderRow> otherFolders, List<ItemRow> otherItems) {
        return new FilingForm(plan, version, validFrom, otherFolders, otherItems, pageLimit, note);
    }

    private static <T> List<T> rows(@Nullable List<T> sent) {
        return Objects.requireNonNullElse(TypedFields.rows(sent), List.of());
    }
}
