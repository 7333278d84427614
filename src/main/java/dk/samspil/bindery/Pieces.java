package dk.samspil.bindery;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Pieces on their way from the process that unpacks to the one that files them: a file each, and
/// a list of their names.
final class Pieces implements AutoCloseable {

    private static final String LIST = "pieces";

    private final Path folder;
    private final DataOutputStream list;
    private int count;

    Pieces(Path folder) throws IOException {
        this.folder = folder;
        this.list = new DataOutputStream(Files.newOutputStream(folder.resolve(LIST)));
    }

    void add(Piece piece) throws IOException {
        Files.write(folder.resolve(LIST + ++count), piece.bytes());
        // As long as a name may be there.
        list.writeUTF(piece.name().substring(0, Math.min(1000, piece.name().length())));
        list.writeUTF(piece.problem() == null ? "" : piece.problem().name());
    }

    int count() {
        return count;
    }

    @Override
    public void close() throws IOException {
        list.close();
    }

    /// How many there are.
    static int count(Path folder) {
        int count = 0;
        while (Files.exists(folder.resolve(LIST + (count + 1)))) {
            count++;
        }
        return count;
    }

    /// Reads them again, one after the other: together they may be more than there is memory.
    static void each(Path folder, Consumer<Piece> each) {
        try (var list = new DataInputStream(Files.newInputStream(folder.resolve(LIST)))) {
            for (int number = 1; ; number++) {
                var name = list.readUTF();
                var problem = list.readUTF();
                var file = folder.resolve(LIST + number);
                each.accept(
                        new Piece(
                                name,
                                Files.readAllBytes(file),
                                problem.isEmpty() ? null : Problem.valueOf(problem)));
                Files.delete(file);
            }
        } catch (EOFException thatWasAll) {
            return;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
