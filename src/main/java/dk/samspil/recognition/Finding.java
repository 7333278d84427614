package dk.samspil.recognition;

import java.util.List;

/// Something recognised, how sure it is, and the sign it was seen by.
///
/// @param reasonKey the key of the sentence that tells the sign
/// @param reasonArgs what goes into the sentence; never a person number
public record Finding<T>(
        T value, Confidence confidence, String reasonKey, List<String> reasonArgs) {

    static <T> Finding<T> of(T value, Confidence confidence, String reason, String... args) {
        return new Finding<>(value, confidence, "recognition.reason." + reason, List.of(args));
    }
}
