package dk.samspil.cases.web;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The worklist: every case of the organisation that the asker may see, the next deadline first.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT})
class WorklistController {

    private static final int MOST_IN_EXCEL = 10_000;

    private final Worklist worklist;
    private final WorklistExport export;
    private final Askers askers;
    private final Clock clock;

    WorklistController(Worklist worklist, WorklistExport export, Askers askers, Clock clock) {
        this.worklist = worklist;
        this.export = export;
        this.askers = askers;
        this.clock = clock;
    }

    @GetMapping("/sager")
    String list(
            @RequestParam(required = false) @Nullable String whose,
            @RequestParam(required = false) @Nullable String which,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String efter,
            Model model) {
        Asker asker = askers.current();
        Wanted wanted = Wanted.of(whose(asker, whose, q), which, status, q, efter);
        model.addAttribute("wanted", wanted);
        model.addAttribute(
                "page",
                worklist.page(wanted, asker.person(), asker.side().name(), LocalDate.now(clock)));
        model.addAttribute("mayOpen", mayOpen(asker));
        return "cases/worklist";
    }

    @GetMapping("/sager.xlsx")
    void excel(
            @RequestParam(required = false) @Nullable String whose,
            @RequestParam(required = false) @Nullable String which,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String q,
            HttpServletResponse response)
            throws IOException {
        Asker asker = askers.current();
        var page =
                worklist.page(
                        Wanted.of(whose(asker, whose, q), which, status, q, null),
                        asker.person(),
                        asker.side().name(),
                        LocalDate.now(clock),
                        MOST_IN_EXCEL);
        export.write(page.rows(), response);
    }

    /// Who has cases of their own begins with those; whoever searches, searches all.
    private static @Nullable String whose(Asker asker, @Nullable String asked, @Nullable String q) {
        boolean unasked = asked == null && (q == null || q.isBlank());
        return unasked && mayOpen(asker) ? "mine" : asked;
    }

    private static boolean mayOpen(Asker asker) {
        return asker.capacity() == Capacity.CASEWORKER
                || asker.capacity() == Capacity.COORDINATING_CASEWORKER;
    }
}
