package dk.samspil.viruses;

import dk.samspil.viruses.VirusSettings.WhenUnreachable;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Whether files may be taken in.
@Component
public class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);

    private final VirusSettings settings;

    VirusScanner(VirusSettings settings) {
        this.settings = settings;
    }

    /// What is to be done with a file.
    public enum Verdict {
        /// It is clean, or nobody is to ask.
        TAKE,
        INFECTED,
        /// Nobody could tell, and then it is refused.
        NOT_SCANNED
    }

    public Verdict judge(byte[] file) {
        if (settings.address().isBlank()) {
            return Verdict.TAKE;
        }
        try {
            return switch (new Clamd(settings.address(), settings.timeout()).scan(file)) {
                case Clamd.Clean() -> Verdict.TAKE;
                case Clamd.Found(var virus) -> {
                    LOG.warn("A file was refused: {}", virus);
                    yield Verdict.INFECTED;
                }
                case Clamd.NoAnswer(var why) -> withoutAnswer(why);
            };
        } catch (IOException unreachable) {
            return withoutAnswer(unreachable.getClass().getSimpleName());
        }
    }

    private Verdict withoutAnswer(String why) {
        boolean accept = settings.whenUnreachable() == WhenUnreachable.ACCEPT;
        LOG.warn(
                "The virus scanner did not answer ({}); the file is {}",
                why,
                accept ? "taken" : "refused");
        return accept ? Verdict.TAKE : Verdict.NOT_SCANNED;
    }
}
