package dk.samspil.bindery;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// The first bytes of a file, by which it tells what it is.
record Magic(byte[] file) {

    private static final Pattern MAIL_HEADER =
            Pattern.compile(
                    "(?im)^(from|to|cc|subject|date|received|return-path|mime-version|message-id"
                            + "|delivered-to|reply-to|content-type|x-[\\w-]+):\\s");
    private static final Pattern ANY_HEADER = Pattern.compile("(?s)^[\\w-]+: ?.*");

    boolean starts(int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    boolean at(int offset, String text) {
        return head(128).startsWith(text, offset);
    }

    boolean near(String text) {
        return head(1024).contains(text)
                && !starts('P', 'K')
                && !starts('M', 'Z')
                && !starts(0xD0, 0xCF)
                && !mail();
    }

    boolean has(String text) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(text);
    }

    boolean webPage() {
        var head = head(512).stripLeading().toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html");
    }

    /// Begins with headers, three of them such as mails have.
    boolean mail() {
        var head = head(8192).replaceFirst("^From - [^\\n]*\\n", "");
        if (!ANY_HEADER.matcher(head).matches()) {
            return false;
        }
        var headers = head.split("\\r?\\n\\r?\\n", 2)[0];
        return MAIL_HEADER.matcher(headers).results().limit(3).count() == 3;
    }

    /// Two bytes a letter, every other one of them empty, and no mark at the beginning.
    boolean wideText() {
        int pairs = Math.min(2000, file.length / 2);
        int low = 0;
        int high = 0;
        for (int i = 0; i < pairs; i++) {
            low += file[2 * i] == 0 ? 1 : 0;
            high += file[2 * i + 1] == 0 ? 1 : 0;
        }
        return pairs > 8 && Math.max(low, high) > pairs * 0.9 && Math.min(low, high) == 0;
    }

    /// Text never has control characters other than those that move the carriage.
    boolean binary() {
        if (starts(0xFF, 0xFE) || starts(0xFE, 0xFF)) {
            return false;
        }
        return head(4096).chars().anyMatch(c -> c < 9 || (c > 13 && c < 27));
    }

    private String head(int length) {
        return new String(file, 0, Math.min(length, file.length), StandardCharsets.ISO_8859_1);
    }
}
