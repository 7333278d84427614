package dk.samspil.bindery;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

/// The other end of a worker: a process that runs errands one after the other until its input
/// ends. It has no database, no secrets and little memory, and may be killed at any time.
final class Workshop {

    private Workshop() {}

    /// @param args the limits, as `Limits.words()`
    public static void main(String[] args) throws IOException {
        var limits = Limits.of(args);
        var in = new DataInputStream(System.in);
        var out = new DataOutputStream(System.out);
        // Whatever a library prints must not be taken for an answer.
        System.setOut(System.err);
        while (true) {
            Errand errand;
            try {
                errand = Errand.valueOf(in.readUTF());
            } catch (EOFException nobodyAsksAnyMore) {
                return;
            }
            var answer = answer(errand, Path.of(in.readUTF()), in.readUTF(), limits);
            out.writeUTF(answer);
            out.flush();
            if (answer.equals(Worker.FAILED + Problem.TOO_DEMANDING)) {
                Runtime.getRuntime().halt(1);
            }
        }
    }

    private static String answer(Errand errand, Path folder, String how, Limits limits) {
        try {
            return Worker.DONE + errand.run(folder, how, limits, Deadline.in(limits.maxTime()));
        } catch (IOException | RuntimeException | Error unreadable) {
            return Worker.FAILED + SameProcess.problem(unreadable);
        }
    }
}
