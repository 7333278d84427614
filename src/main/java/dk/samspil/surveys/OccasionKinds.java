package dk.samspil.surveys;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// All that standing rounds can ask about, in the order of the keys.
@Component
public class OccasionKinds {

    private final List<OccasionSource> sources;

    OccasionKinds(List<OccasionSource> sources) {
        this.sources = sources;
    }

    public List<OccasionSource.Kind> all() {
        return sources.stream()
                .flatMap(source -> source.occasions().stream())
                .sorted(Comparator.comparing(OccasionSource.Kind::key))
                .toList();
    }

    public Optional<OccasionSource.Kind> find(String key) {
        return all().stream().filter(kind -> kind.key().equals(key)).findFirst();
    }
}
