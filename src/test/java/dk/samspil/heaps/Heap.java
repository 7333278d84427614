package dk.samspil.heaps;

import java.util.List;

/// A heap of papers about one citizen, in no order.
record Heap(Person person, List<HeapPaper> papers) {}
