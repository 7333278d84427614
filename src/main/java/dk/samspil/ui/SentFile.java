package dk.samspil.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;

/// A file that came with a form.
public final class SentFile {

    private SentFile() {}

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
