package dk.samspil.heaps;

import dk.samspil.repeats.Filed;
import dk.samspil.repeats.Page;
import dk.samspil.repeats.Repeats;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;

/// Prints how often recognition and repeats are right, and how long repeats take. Arguments: first
/// seed, heaps, originals in each.
public final class HeapFigures {

    private HeapFigures() {}

    public static void main(String[] arguments) {
        long seed = Long.parseLong(arguments[0]);
        int heaps = Integer.parseInt(arguments[1]);
        int originals = Integer.parseInt(arguments[2]);
        System.out.print(HeapReport.of(seed, heaps, originals));
        for (int pages : new int[] {300, 3_000, 3_000, 30_000}) {
            time(seed, pages);
        }
    }

    private static void time(long firstSeed, int pages) {
        var filed = new ArrayList<Filed>();
        int made = 0;
        long signing = 0;
        for (long seed = firstSeed; made < pages; seed++) {
            for (var paper : HeapMaker.make(seed, 100).papers()) {
                long start = cpu();
                var signed = Page.of(paper.pages());
                signing += cpu() - start;
                filed.add(new Filed(filed.size() + "", paper.scanned(), signed));
                made += signed.size();
            }
        }
        long start = cpu();
        int found = Repeats.in(filed, (one, other) -> false).size();
        System.out.printf(
                "%6d pages: signatures %.2f s, repeats %.2f s of processor time, %d found%n",
                made, signing / 1e9, (cpu() - start) / 1e9, found);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
