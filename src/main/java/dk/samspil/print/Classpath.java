package dk.samspil.print;

import com.openhtmltopdf.extend.FSStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The only place a printed page may take files from: the folder `print` on the class path.
final class Classpath {

    static final String PROTOCOL = "classpath";
    static final String BASE = PROTOCOL + ":/print/";

    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9]+)?");

    private Classpath() {}

    /// A plain file name becomes an address in the folder; everything else is refused (null).
    static @Nullable String resolve(@Nullable String base, @Nullable String name) {
        if (name == null) {
            return null;
        }
        var plain = name.startsWith(BASE) ? name.substring(BASE.length()) : name;
        return PLAIN_NAME.matcher(plain).matches() ? BASE + plain : null;
    }

    static FSStream open(String address) {
        var path = "/print/" + address.substring(BASE.length());
        try (InputStream in = Classpath.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No such file for printing: " + path);
            }
            return new Bytes(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Bytes(byte[] content) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
