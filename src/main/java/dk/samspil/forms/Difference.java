package dk.samspil.forms;

import java.util.ArrayList;
import java.util.List;

/// A field that two people have answered differently: as it stands `now`, and as it was `typed`.
public record Difference(String label, String now, String typed) {

    public static List<Difference> between(FormView now, FormView typed) {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < now.parts().size(); i++) {
            differences.addAll(between(now.parts().get(i), typed.parts().get(i)));
        }
        return differences;
    }

    public static List<Difference> between(FormView.Part now, FormView.Part typed) {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < now.questions().size(); i++) {
            var stands = now.questions().get(i);
            var wanted = typed.questions().get(i);
            if (!words(stands).equals(words(wanted))) {
                differences.add(new Difference(stands.label(), words(stands), words(wanted)));
            }
        }
        return differences;
    }

    private static String words(FormView.Question question) {
        List<String> words = new ArrayList<>(question.says());
        for (var row : question.table().rows()) {
            var cells = row.cells().stream().flatMap(cell -> cell.says().stream()).toList();
            if (!cells.isEmpty()) {
                words.add(String.join(" · ", cells));
            }
        }
        return String.join("\n", words);
    }
}
