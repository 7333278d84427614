package dk.samspil.demo;

import java.util.List;

/// How long ago things happened, in working days, one case after the other: so that some deadlines
/// are missed, some end today, and some are near.
final class DemoOffsets {

    /// Which of the cases that were referred is urgent.
    static final int URGENT = 3;

    static final List<Integer> OPENED = List.of(6, 30, 0, 0, 25, 62, 14, 40, 0, 3, 20, 0, 1, 9, 17);

    /// When LÆ 265 is due, in days from today.
    static final List<Integer> CERTIFICATE_DUE =
            List.of(-9, 0, 3, 28, -2, 12, 1, 6, 18, 24, -15, 9, 4, 21, 2, 14, -5, 26);

    static final List<Integer> ANSWERED = List.of(2, 0, 5, 8, 1, 12, 3, 6, 4);

    static final List<Integer> REFERRED = List.of(5, 8, 2, 1, 0, 3, 4, 7, 1, 2, 5, 6);

    /// LÆ 271 was sent a day later.
    static final List<Integer> ASSESSED = List.of(4, 9, 16, 2, 27, 12);

    static final List<Integer> SCREENED = List.of(2, 5, 1, 7, 3, 4, 8, 6);

    /// The sixth waited for LÆ 275.
    static final List<Integer> READY = List.of(3, 6, 2, 5, 7, 30, 4, 8, 1);

    private DemoOffsets() {}

    static int of(List<Integer> offsets, int turn) {
        return offsets.get(turn % offsets.size());
    }
}
