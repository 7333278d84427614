package dk.samspil.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A file that was handed in as an answer: what the answers tell of it. The file itself is kept by
/// the module whose form it is.
///
/// @param id tells files apart
/// @param bytes how large it is
public record AttachedFile(String id, String name, long bytes) {

    private static final BigDecimal KILOBYTE = BigDecimal.valueOf(1000);

    /// Those of a question, in order.
    public static List<AttachedFile> of(Answers answers, String question) {
        return answers.rows(question).stream().map(AttachedFile::read).toList();
    }

    /// These files as the answer to a question.
    public static Answers put(Answers answers, String question, List<AttachedFile> files) {
        return answers.with(question, files.stream().map(AttachedFile::row).toList());
    }

    /// The name, without what all fields have in front, under which ids of files to be taken away
    /// are sent.
    public static String removalOf(String question) {
        return question + ".remove";
    }

    private static AttachedFile read(Map<String, String> row) {
        return new AttachedFile(
                row.getOrDefault("id", ""),
                row.getOrDefault("name", ""),
                Long.parseLong(row.getOrDefault("bytes", "0")));
    }

    private Map<String, String> row() {
        return Map.of("id", id, "name", name, "bytes", Long.toString(bytes));
    }

    /// Name and size as a reader sees them: `Budget.pdf (1,2 MB)`.
    public String said(Locale locale) {
        return name + " (" + size(bytes, locale) + ")";
    }

    /// A size in kB or MB, of 1000 and 1,000,000 bytes.
    public static String size(long bytes, Locale locale) {
        var kilobytes = BigDecimal.valueOf(bytes).divide(KILOBYTE, 0, RoundingMode.CEILING);
        if (kilobytes.compareTo(KILOBYTE) < 0) {
            return kilobytes + " kB";
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(kilobytes.divide(KILOBYTE)) + " MB";
    }
}
