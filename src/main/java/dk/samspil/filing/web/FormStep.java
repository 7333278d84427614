package dk.samspil.filing.web;

import dk.samspil.filing.FolderRule;
import dk.samspil.filing.FolderRule.Sort;
import dk.samspil.filing.web.FilingForm.FolderRow;
import dk.samspil.filing.web.FilingForm.ItemRow;
import dk.samspil.recognition.PaperKind;
import dk.samspil.recognition.PaperTrack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/// A press of a button that changes the rows of the form and saves nothing: a row more, a row less,
/// one moved, or the folders of the wider plan to begin with.
final class FormStep {

    private FormStep() {}

    /// @param step such as `mappe`, `punkt`, `hent`, `op-2`, `fjern-mappe-0`; others change nothing
    static FilingForm take(FilingForm form, String step, List<FolderRule> wider) {
        var folders = new ArrayList<>(Objects.requireNonNullElse(form.folders(), List.of()));
        var items = new ArrayList<>(Objects.requireNonNullElse(form.items(), List.of()));
        int at = number(step);
        switch (step.replaceAll("-?\\d+$", "")) {
            case "mappe" ->
                    folders.add(
                            new FolderRow(
                                    "",
                                    PaperTrack.HEALTH,
                                    List.of(),
                                    "",
                                    false,
                                    Sort.OLDEST_FIRST,
                                    ""));
            case "punkt" -> items.add(new ItemRow("", PaperKind.OTHER, "", false, "", ""));
            case "hent" -> {
                folders.clear();
                wider.forEach(rule -> folders.add(FolderRow.of(rule)));
            }
            case "op" -> swap(folders, at - 1, at);
            case "ned" -> swap(folders, at, at + 1);
            case "fjern-mappe" -> remove(folders, at);
            case "fjern-punkt" -> remove(items, at);
            default -> {}
        }
        return form.with(folders, items);
    }

    private static int number(String step) {
        var digits = step.replaceAll("^.*?(\\d{1,4})?$", "$1");
        return digits.isEmpty() ? -1 : Integer.parseInt(digits);
    }

    private static void swap(List<FolderRow> rows, int one, int other) {
        if (one >= 0 && other < rows.size()) {
            Collections.swap(rows, one, other);
        }
    }

    private static void remove(List<?> rows, int at) {
        if (at >= 0 && at < rows.size()) {
            rows.remove(at);
        }
    }
}
