package dk.samspil.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names bytes by what they are: SHA-256, 64 hexadecimal digits.
public record ContentHash(String hex) {

    static ContentHash of(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new ContentHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ContentHash of(String hex) {
        return new ContentHash(hex);
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
