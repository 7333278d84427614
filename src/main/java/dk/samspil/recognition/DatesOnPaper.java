package dk.samspil.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// All dates on a paper, each with what stands around it.
final class DatesOnPaper {

    private static final int LONGEST_LABEL = 30;

    private DatesOnPaper() {}

    static List<DatedLine> of(Sheet sheet, LocalDate today) {
        var all = new ArrayList<DatedLine>();
        int last = sheet.lines().size() - 1;
        while (last > 0 && sheet.lines().get(last).isEmpty()) {
            last--;
        }
        for (int page = 0; page < sheet.lines().size(); page++) {
            var lines = sheet.lines().get(page);
            for (int i = 0; i < lines.size(); i++) {
                var above = i == 0 ? "" : lines.get(i - 1);
                read(lines.get(i), above, page, i, lines.size(), page == last, today, all);
            }
        }
        return all;
    }

    private static void read(
            String line,
            String above,
            int page,
            int number,
            int size,
            boolean lastPage,
            LocalDate today,
            List<DatedLine> all) {
        int from = 0;
        for (var found : DateReader.read(line, today)) {
            var before = line.substring(from, found.from()).strip();
            var after = line.substring(found.to()).strip();
            if (from > 0) {
                before = "1 " + before;
            } else if (before.isEmpty() && after.isEmpty() && isLabel(above)) {
                before = above;
            }
            all.add(new DatedLine(found.date(), page, number, size, before, after, lastPage));
            from = found.to();
        }
    }

    /// A label above its value, as forms have it.
    private static boolean isLabel(String above) {
        return above.length() <= LONGEST_LABEL && DateSign.beside(above).isPresent();
    }
}
