package dk.samspil.recognition;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Weighs the signs that stand on a paper: the kind with the most weight is proposed.
final class KindRule {

    /// More than any sign that everybody knows.
    private static final int OWN = 250;

    private static final int OTHERS = 3;
    private static final int ENOUGH = 25;
    private static final int PLENTY = 80;
    private static final int CLEAR = 35;

    private KindRule() {}

    private record Seen(KindSign sign, String words) {}

    /// @param others the kinds that come next, the likeliest first
    record Judgement(Finding<PaperKind> kind, List<PaperKind> others) {}

    static Judgement judge(Sheet sheet, List<OwnSign> own) {
        var seen =
                Stream.concat(own.stream().map(KindRule::sign), KindSigns.ALL.stream())
                        .flatMap(sign -> sign.on(sheet).map(w -> new Seen(sign, w)).stream())
                        .toList();
        var weights = new EnumMap<PaperKind, Integer>(PaperKind.class);
        seen.forEach(s -> weights.merge(s.sign().kind(), s.sign().weight(), Integer::sum));
        var ranked =
                weights.entrySet().stream()
                        .sorted(Map.Entry.<PaperKind, Integer>comparingByValue().reversed())
                        .toList();
        if (ranked.isEmpty() || ranked.getFirst().getValue() < ENOUGH) {
            return new Judgement(
                    Finding.of(PaperKind.OTHER, Confidence.UNSURE, "kind.none"),
                    kinds(ranked.stream()));
        }
        var best = ranked.getFirst();
        int lead = best.getValue() - (ranked.size() > 1 ? ranked.get(1).getValue() : 0);
        var strongest = strongest(seen, best.getKey());
        var reason = strongest.sign().weight() == OWN ? "own" : strongest.sign().place().reason();
        return new Judgement(
                Finding.of(
                        best.getKey(),
                        confidence(best.getValue(), lead),
                        "kind." + reason,
                        strongest.words()),
                kinds(ranked.stream().skip(1)));
    }

    private static KindSign sign(OwnSign own) {
        return KindSign.of(own.kind(), KindSign.Place.TITLE, OWN, own.heading());
    }

    private static List<PaperKind> kinds(Stream<Map.Entry<PaperKind, Integer>> ranked) {
        return ranked.map(Map.Entry::getKey).limit(OTHERS).toList();
    }

    private static Confidence confidence(int weight, int lead) {
        if (weight >= PLENTY && lead >= CLEAR) {
            return Confidence.CERTAIN;
        }
        return lead >= CLEAR / 2 ? Confidence.LIKELY : Confidence.UNSURE;
    }

    private static Seen strongest(List<Seen> seen, PaperKind kind) {
        return seen.stream()
                .filter(s -> s.sign().kind() == kind)
                .max(Comparator.comparingInt(s -> s.sign().weight()))
                .orElseThrow();
    }
}
