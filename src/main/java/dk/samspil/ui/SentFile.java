package dk.samspil.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A file that came with a form.
public final class SentFile {

    /// Stands in a name where a person number was.
    public static final String INSTEAD = "xxxxxx-xxxx";

    private static final Pattern PERSON_NUMBER = Pattern.compile("\\d{6}-?\\d{4}");
    private static final int LONGEST_NAME = 200;

    private SentFile() {}

    /// The name that a browser gave, without folders, person numbers and what no name has; of at
    /// most 200 characters, the ending kept. Names are shown and sent about.
    ///
    /// @param nameless what a file without a name is called
    public static String name(@Nullable String given, String nameless) {
        var plain =
                given == null ? "" : given.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        var clean = PERSON_NUMBER.matcher(plain).replaceAll(INSTEAD).strip();
        return clean.isEmpty()
                ? nameless
                : clean.substring(Math.max(0, clean.length() - LONGEST_NAME));
    }

    /// What is in it, in memory: look at its size first.
    ///
    /// @throws UncheckedIOException when it is lost on the server
    public static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
