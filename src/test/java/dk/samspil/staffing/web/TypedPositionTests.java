package dk.samspil.staffing.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.rostering.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Coordinates as they are copied from maps.
class TypedPositionTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "55.6761, 12.5683",
                "55.6761,12.5683",
                "55,6761, 12,5683",
                "55,6761 12,5683",
                "55,6761; 12,5683",
                "(55.6761, 12.5683)",
                "55.6761° N, 12.5683° E",
                "55.6761/12.5683"
            })
    void theyAreReadAsPeopleCopyThem(String typed) {
        assertThat(TypedPosition.read(typed)).contains(new Position(55.6761, 12.5683));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "55.6761", "55, 12", "-55.6761, 12.5683", "155.6761, 12.5683", "x"})
    void nothingElseIs(String typed) {
        assertThat(TypedPosition.read(typed)).isEmpty();
    }
}
