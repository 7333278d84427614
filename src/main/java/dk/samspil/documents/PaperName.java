package dk.samspil.documents;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a paper is called where it stands among others: by its kind when its title is only the name
/// of a file, such as "LAE125" or "SCN 20340".
///
/// @param date of its content, which tells papers of one name apart; null where nobody knows it
public record PaperName(
        DocumentKind kind, String title, String fileName, @Nullable LocalDate date) {

    /// @param kindInWords the kind in the reader's language
    public String words(String kindInWords) {
        var said = plain(title);
        if (kind == DocumentKind.OTHER
                || !said.equals(plain(fileName.replaceAll("\\.\\w{1,5}$", "")))) {
            return title;
        }
        if (said.equals(plain(kindInWords))) {
            return kindInWords;
        }
        // The file's name tells papers of one kind and day apart.
        return said.contains(plain(kindInWords)) ? title : kindInWords + " (" + title + ")";
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("æ", "ae").replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
