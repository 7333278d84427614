package dk.samspil.bindery;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Takes apart archives and mails, and archives and mails in them, to a certain depth, number and
/// size. What goes beyond is left packed, with the reason, and the rest is kept.
final class Unpacking {

    private static final int DEEPEST = 3;

    /// Together, in bytes.
    private static final long MOST = 600L << 20;

    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    /// What Windows calls files in archives in, unless it says otherwise.
    private static final Charset OF_WINDOWS = Charset.forName("IBM850");

    private final Limits limits;
    private final Deadline deadline;
    private final Path folder;
    private final Pieces pieces;
    private long room = MOST;
    private boolean full;

    Unpacking(Limits limits, Deadline deadline, Path folder, Pieces pieces) {
        this.limits = limits;
        this.deadline = deadline;
        this.folder = folder;
        this.pieces = pieces;
    }

    void open(String name, byte[] file, int depth) throws IOException {
        deadline.check();
        var kind = FileKind.of(file);
        if (kind.holdsOthers() && depth > DEEPEST) {
            pieces.add(new Piece(name, file, Problem.NESTED_TOO_DEEP));
            return;
        }
        try {
            switch (kind) {
                case ZIP -> archive(name, file, depth);
                case MAIL -> mail(name, file, MailFile.read(file, limits, deadline), depth);
                case OUTLOOK_MAIL ->
                        mail(name, file, OutlookFile.read(file, limits, deadline), depth);
                default -> keep(name, file);
            }
        } catch (Unreadable unreadable) {
            deadline.check();
            pieces.add(new Piece(name, file, unreadable.problem()));
        }
    }

    private void mail(String name, byte[] file, Mail mail, int depth) throws IOException {
        keep(name, file);
        for (var attached : mail.attached()) {
            if (isFull(name, file)) {
                return;
            }
            open(attached.name(), attached.bytes(), depth + 1);
        }
    }

    private void archive(String name, byte[] file, int depth) throws IOException {
        var packed = Files.createTempFile(folder, "packed", ".zip");
        Files.write(packed, file);
        try (var zip = new ZipFile(packed.toFile(), OF_WINDOWS)) {
            var entries = zip.entries();
            int before = pieces.count();
            while (entries.hasMoreElements()) {
                deadline.check();
                var entry = entries.nextElement();
                if (!isLitter(entry)) {
                    if (isFull(name, file)) {
                        return;
                    }
                    entry(zip, entry, name, file, depth);
                }
            }
            if (pieces.count() == before) {
                pieces.add(new Piece(name, file, Problem.EMPTY));
            }
        } catch (ZipException broken) {
            boolean locked = String.valueOf(broken.getMessage()).contains("encrypted");
            throw new Unreadable(locked ? Problem.PASSWORD : Problem.DAMAGED);
        } finally {
            Files.deleteIfExists(packed);
        }
    }

    private void entry(ZipFile zip, ZipEntry entry, String name, byte[] file, int depth)
            throws IOException {
        var inside = name(entry);
        int most = (int) Math.min(limits.maxFile().toBytes(), room);
        byte[] bytes;
        try (var in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(most + 1);
        } catch (ZipException | java.io.EOFException broken) {
            pieces.add(new Piece(inside + " i " + name, file, Problem.DAMAGED));
            return;
        }
        if (bytes.length > most) {
            pieces.add(new Piece(inside + " i " + name, file, Problem.TOO_LARGE));
            return;
        }
        room -= bytes.length;
        open(inside, bytes, depth + 1);
    }

    /// Once there are too many, the archive itself stands for the rest.
    private boolean isFull(String name, byte[] file) throws IOException {
        if (pieces.count() < limits.maxFiles() || full) {
            return full;
        }
        full = true;
        pieces.add(new Piece(name, file, Problem.TOO_MANY_FILES));
        return true;
    }

    private void keep(String name, byte[] file) throws IOException {
        pieces.add(new Piece(name, file, null));
    }

    private static boolean isLitter(ZipEntry entry) {
        var name = entry.getName();
        return entry.isDirectory()
                || name.startsWith("__MACOSX/")
                || LITTER.contains(name.substring(name.lastIndexOf('/') + 1));
    }

    /// The name without its folders: where it lay is of no use here, and may be a trick.
    private static String name(ZipEntry entry) {
        var name = entry.getName();
        try {
            // Other systems write UTF-8 and do not say so.
            name =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(OF_WINDOWS.newEncoder().encode(java.nio.CharBuffer.wrap(name)))
                            .toString();
        } catch (CharacterCodingException asItStands) {
            name = entry.getName();
        }
        var last = name.replaceAll(".*[/\\\\]", "").strip();
        return last.isEmpty() ? "fil" : last;
    }
}
