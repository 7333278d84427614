package dk.samspil.heaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Makes heaps as municipalities send them: originals of every kind, copies of several sorts,
/// copies inside other documents, look-alikes, earlier versions. The same seed gives the same heap.
final class HeapMaker {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Dice dice;
    private final Person person;
    private final Writer writer;
    private final Copier copier;
    private final List<HeapPaper> heap = new ArrayList<>();

    private HeapMaker(long seed) {
        this.dice = new Dice(seed);
        this.person = Person.invent(dice);
        this.writer = new Writer(dice, person);
        this.copier = new Copier(dice);
    }

    static Heap make(long seed, int originals) {
        var maker = new HeapMaker(seed);
        maker.originals(originals);
        maker.copies(originals / 2);
        maker.piles(originals / 15 + 1);
        maker.lookAlikes(originals / 6 + 1);
        maker.versions(originals / 20 + 1);
        Collections.shuffle(maker.heap, maker.dice.random());
        return new Heap(maker.person, List.copyOf(maker.heap));
    }

    private void originals(int count) {
        var patterns = Patterns.all();
        for (int i = 0; i < count; i++) {
            heap.add(writer.write(patterns.get(i % patterns.size()), day()));
        }
    }

    private LocalDate day() {
        return TODAY.minusDays(dice.from(20, 2400));
    }

    private void copies(int count) {
        var originals = List.copyOf(heap);
        for (int i = 0; i < count; i++) {
            var original = dice.of(originals);
            heap.add(
                    switch (dice.to(4)) {
                        case 0 -> copier.again(original);
                        case 1 -> copier.printedAgain(original);
                        case 2 -> copier.scanned(original, 0.01 + dice.part() * 0.03);
                        default -> copier.scanned(original, 0.04 + dice.part() * 0.04);
                    });
        }
    }

    private void piles(int count) {
        var originals = List.copyOf(heap);
        for (int i = 0; i < count; i++) {
            var inside = new ArrayList<HeapPaper>();
            for (int j = 0; j < dice.from(2, 5); j++) {
                inside.add(dice.of(originals));
            }
            heap.add(copier.pile(inside));
        }
    }

    private void lookAlikes(int count) {
        var originals = List.copyOf(heap);
        for (int i = 0; i < count; i++) {
            heap.add(new LookAlikes(dice).of(dice.of(originals)));
        }
    }

    private void versions(int count) {
        var forms =
                heap.stream()
                        .filter(p -> p.kind().startsWith("LAE") || p.kind().equals("CV"))
                        .filter(p -> !p.scanned())
                        .toList();
        for (int i = 0; i < count; i++) {
            heap.add(new LookAlikes(dice).version(dice.of(forms)));
        }
    }
}
