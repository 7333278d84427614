package dk.samspil.bindery;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// In which alphabet a plain text was written. Files do not say; the letters that come out do.
final class Alphabet {

    /// Windows first: it wins when nothing tells them apart.
    private static final List<Charset> OF_DANISH_MACHINES =
            List.of(
                    Charset.forName("windows-1252"),
                    Charset.forName("IBM850"),
                    Charset.forName("x-MacRoman"));

    private static final String COMMON = "æøåÆØÅéÉüöäÜÖÄ";
    private static final String PLAUSIBLE = "–—’‘”“•§°´»«½¼…€£èêëáàâóòôúùûíìîçñß";

    private Alphabet() {}

    static String decode(byte[] file) {
        if (starts(file, 0xFF, 0xFE) || starts(file, 0xFE, 0xFF)) {
            return new String(file, StandardCharsets.UTF_16);
        }
        if (new Magic(file).wideText()) {
            return new String(
                    file, file[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return text.toString().replace("\uFEFF", "");
        } catch (CharacterCodingException notUtf8) {
            return likeliest(file);
        }
    }

    private static String likeliest(byte[] file) {
        var best = "";
        long most = Long.MIN_VALUE;
        for (var alphabet : OF_DANISH_MACHINES) {
            var text = new String(file, alphabet);
            long worth = text.chars().filter(c -> c > 127).mapToLong(Alphabet::worth).sum();
            if (worth > most) {
                best = text;
                most = worth;
            }
        }
        return best;
    }

    private static long worth(int letter) {
        if (COMMON.indexOf(letter) >= 0) {
            return 3;
        }
        return PLAUSIBLE.indexOf(letter) >= 0 ? 0 : -2;
    }

    private static boolean starts(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }
}
