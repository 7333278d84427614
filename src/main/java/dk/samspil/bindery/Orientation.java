package dk.samspil.bindery;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a telephone was held when it took the picture, from the picture's own data (Exif tag 274).
///
/// @param value 1 (upright) to 8
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;

    boolean sideways() {
        return value >= 5;
    }

    /// Turns the picture, whose middle is the origin, upright.
    void turn(AffineTransform move) {
        switch (value) {
            case 2 -> move.scale(-1, 1);
            case 3 -> move.quadrantRotate(2);
            case 4 -> move.scale(1, -1);
            case 5 -> {
                move.quadrantRotate(3);
                move.scale(-1, 1);
            }
            case 6 -> move.quadrantRotate(3);
            case 7 -> {
                move.quadrantRotate(1);
                move.scale(-1, 1);
            }
            case 8 -> move.quadrantRotate(1);
            default -> {}
        }
    }

    /// Pictures without the tag, or with broken data, count as upright.
    static Orientation of(byte[] jpeg) {
        try {
            var in = ByteBuffer.wrap(jpeg).position(2);
            while (in.remaining() > 4) {
                int marker = in.getShort() & 0xFFFF;
                int length = in.getShort() & 0xFFFF;
                if (marker == 0xFFE1 && in.getInt(in.position()) == 0x45786966) {
                    return fromExif(in.slice(in.position() + 6, length - 8));
                }
                if (marker == 0xFFDA || length < 2) {
                    return UPRIGHT;
                }
                in.position(in.position() + length - 2);
            }
            return UPRIGHT;
        } catch (BufferUnderflowException | IndexOutOfBoundsException brokenData) {
            return UPRIGHT;
        } catch (IllegalArgumentException brokenLength) {
            return UPRIGHT;
        }
    }

    private static Orientation fromExif(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((exif.getShort(entry) & 0xFFFF) == TAG) {
                int value = exif.getShort(entry + 8);
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
