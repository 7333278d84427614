package dk.samspil.documents;

/// What a browser says of a file before it sends it; the same file says the same again.
///
/// @param size in bytes
/// @param modified when the file was last changed, in milliseconds since 1970
/// @param sample SHA-256 of its first 64 KB in hexadecimal; empty where the browser cannot tell
public record Announced(String name, long size, long modified, String sample) {

    static final int SAMPLE = 65_536;

    private static final String HEXADECIMAL = "[0-9a-f]{64}|";

    boolean isSound() {
        return size >= 0 && sample.matches(HEXADECIMAL);
    }
}
