package dk.samspil.results;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.ui.SheetFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// Reads the tables of results out of a page, a spreadsheet and a PDF: by question and answer what
/// stands under each group and under all.
final class ResultTables {

    private static final Pattern QUESTION =
            Pattern.compile(
                    "(?s)<section class=\"survey-question\".*?<h2[^>]*>(.*?)</h2>(.*?)</section>");
    private static final Pattern ROW =
            Pattern.compile("(?s)<tr><th scope=\"row\">([^<]*)</th>(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("(?s)<span>([^<]*)</span>\\s*</td>");
    static final String HIDDEN = "skjult";

    private ResultTables() {}

    static Map<String, List<String>> ofPage(String page) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        var questions = QUESTION.matcher(page);
        while (questions.find()) {
            var lines = ROW.matcher(questions.group(2));
            while (lines.find()) {
                rows.put(
                        questions.group(1).strip() + " / " + lines.group(1).strip(),
                        CELL.matcher(lines.group(2))
                                .results()
                                .map(cell -> cell.group(1).strip())
                                .toList());
            }
        }
        return ofTwo(rows);
    }

    /// The two questions that are answered, without what only stands there empty.
    private static Map<String, List<String>> ofTwo(Map<String, List<String>> rows) {
        Map<String, List<String>> two = new LinkedHashMap<>();
        rows.forEach(
                (name, cells) -> {
                    if (name.contains("på mødet?") || name.contains("forberedelse?")) {
                        two.put(name, cells);
                    }
                });
        assertThat(two).hasSize(12);
        return two;
    }

    static Map<String, List<String>> ofSheet(byte[] file) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        var read = SheetFile.read(file, new SheetFile.Bounds(10_000_000, 10_000, 20));
        assertThat(read).isInstanceOf(SheetFile.Read.class);
        for (var line : ((SheetFile.Read) read).lines()) {
            // What stands of the rounds before is not this round's.
            if (line.size() > 4 && line.get(2).isEmpty()) {
                boolean mean = line.get(1).equals("Gennemsnit");
                var shown = line.get(mean && line.size() > 6 ? 6 : 4);
                rows.computeIfAbsent(line.get(0) + " / " + line.get(1), each -> new ArrayList<>())
                        .add(mean && !shown.equals(HIDDEN) ? mean(shown) : shown);
            }
        }
        return ofTwo(rows);
    }

    private static String mean(String number) {
        return new java.math.BigDecimal(number.replace(',', '.'))
                .setScale(2)
                .toString()
                .replace('.', ',');
    }

    static String text(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(file);
        }
    }

    /// A row stands on a line, its cells behind its label.
    static Map<String, List<String>> ofPdf(String text, Map<String, List<String>> wanted) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (var name : wanted.keySet()) {
            var parts = name.split(" / ");
            var from = text.indexOf(parts[0].substring(0, 40));
            var line =
                    Pattern.compile("(?m)^" + Pattern.quote(parts[1]) + " ((?:[\\d,]+|skjult| )+)$")
                            .matcher(text);
            assertThat(line.find(from)).as("%s in %s", name, text).isTrue();
            rows.put(name, List.of(line.group(1).strip().split(" +")));
        }
        return rows;
    }
}
