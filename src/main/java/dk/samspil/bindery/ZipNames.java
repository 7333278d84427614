package dk.samspil.bindery;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/// The names in an archive, from its directory at the end; nothing is unpacked.
record ZipNames(Set<String> names) {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int SHORTEST_END = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int MOST = 2000;

    boolean has(String name) {
        return names.contains(name);
    }

    boolean any(Predicate<String> wanted) {
        return names.stream().anyMatch(wanted);
    }

    /// Empty where there is no directory: the file is damaged, or only looks like an archive.
    static ZipNames of(byte[] file) {
        var names = new HashSet<String>();
        var in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(in);
        if (end >= 0) {
            long at = in.getInt(end + 16) & 0xFFFFFFFFL;
            while (at + 46 <= file.length && in.getInt((int) at) == ENTRY && names.size() < MOST) {
                int length = in.getShort((int) at + 28) & 0xFFFF;
                if (at + 46 + length > file.length) {
                    break;
                }
                names.add(new String(file, (int) at + 46, length, StandardCharsets.UTF_8));
                at +=
                        46L
                                + length
                                + (in.getShort((int) at + 30) & 0xFFFF)
                                + (in.getShort((int) at + 32) & 0xFFFF);
            }
        }
        return new ZipNames(names);
    }

    private static int end(ByteBuffer in) {
        int last = in.limit() - SHORTEST_END;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (in.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }
}
