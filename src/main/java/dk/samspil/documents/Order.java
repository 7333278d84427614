package dk.samspil.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The order in which a track is read: by the date of the content, unless somebody has put a
/// document elsewhere by hand. Places are days since 1970, so that what comes in later still finds
/// its place by its date.
final class Order {

    /// About a tenth of a second: keeps documents of one day apart.
    private static final double LITTLE = 1e-6;

    private Order() {}

    /// @param place where it was put by hand; null while its date decides
    record Placed(DocumentId id, @Nullable Double place, @Nullable Integer day) {

        /// Undated documents stand last.
        double key() {
            return place != null ? place : day != null ? day : Double.POSITIVE_INFINITY;
        }

        boolean hasPlace() {
            return place != null || day != null;
        }

        /// The same where the newest comes first.
        Placed mirrored() {
            return new Placed(id, place == null ? null : -place, day == null ? null : -day);
        }
    }

    /// The place of a document that is put before or behind its neighbour.
    ///
    /// @param track the documents of the track that are read, in order
    /// @param at the index of the document to be moved, which has such a neighbour
    static double moved(List<Placed> track, int at, boolean up) {
        var keys = apart(track);
        int neighbour = up ? at - 1 : at + 1;
        int beyond = up ? at - 2 : at + 2;
        return beyond < 0 || beyond >= keys.length
                ? keys[neighbour] + (up ? -1 : 1)
                : (keys[neighbour] + keys[beyond]) / 2;
    }

    /// The keys of a track with ties told apart, in the order in which they stand.
    static double[] apart(List<Placed> track) {
        var keys = new double[track.size()];
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < keys.length; i++) {
            double key = track.get(i).key();
            if (Double.isInfinite(key)) {
                key = Double.isInfinite(before) ? 0 : Math.floor(before) + 1;
            }
            keys[i] = key > before ? key : before + LITTLE;
            before = keys[i];
        }
        return keys;
    }
}
