package dk.samspil.minutes.web;

import dk.samspil.minutes.ForumTask;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which tasks are shown: of a forum, of somebody, of a municipality, only those that are overdue.
record TaskFilter(
        @Nullable UUID forum,
        @Nullable String hvem,
        @Nullable String organisation,
        @Nullable Boolean forsinket) {

    List<ForumTask> of(List<ForumTask> all, LocalDate today) {
        return all.stream()
                .filter(task -> forum == null || task.forum().equals(forum))
                .filter(task -> isChosen(hvem, task.responsible()))
                .filter(task -> isChosen(organisation, task.organisation()))
                .filter(task -> !Boolean.TRUE.equals(forsinket) || task.late(today))
                .toList();
    }

    private static boolean isChosen(@Nullable String wanted, String is) {
        return wanted == null || wanted.isEmpty() || wanted.equals(is);
    }
}
