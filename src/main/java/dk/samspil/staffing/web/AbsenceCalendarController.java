package dk.samspil.staffing.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.rostering.Absence;
import dk.samspil.staffing.AbsenceCalendar;
import dk.samspil.staffing.CoordinatorChange;
import dk.samspil.staffing.Coordinators;
import dk.samspil.staffing.KnownCoordinator;
import dk.samspil.ui.Notice;
import dk.samspil.ui.SentFile;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A coordinator's absences from a calendar file: what was found is shown before any of it is kept.
@Controller
@OnlyFor(Capacity.HEALTH_SECRETARIAT)
class AbsenceCalendarController {

    private static final String PAGE =
            "/bemanding/koordinator/{coordinator:[0-9a-f-]{36}}/kalender";

    /// Rows of a coordinator's form.
    private static final int MOST = 100;

    private final Coordinators coordinators;
    private final Clock clock;

    AbsenceCalendarController(Coordinators coordinators, Clock clock) {
        this.coordinators = coordinators;
        this.clock = clock;
    }

    /// What was found, as it comes back from the page.
    ///
    /// @param chosen which rows are to be kept; the rest is left
    record Chosen(
            long version,
            @Nullable List<CoordinatorForm.@Nullable Away> away,
            @Nullable List<@Nullable Integer> chosen) {

        List<Absence> absences() {
            if (away == null || chosen == null) {
                return List.of();
            }
            var absences = new ArrayList<Absence>();
            for (int i = 0; i < away.size(); i++) {
                var row = away.get(i);
                if (row != null && row.from() != null && chosen.contains(i)) {
                    absences.add(row.absence());
                }
            }
            return absences;
        }
    }

    @GetMapping(PAGE)
    ModelAndView empty(@PathVariable UUID coordinator) {
        return page(coordinators.get(coordinator));
    }

    @PostMapping(PAGE)
    ModelAndView read(
            @PathVariable UUID coordinator,
            @RequestParam(name = "kalender", required = false) @Nullable MultipartFile file) {
        var known = coordinators.get(coordinator);
        if (file == null || file.isEmpty()) {
            return refused(known, Text.of("staffing.calendar.none"));
        }
        if (file.getSize() > AbsenceCalendar.LARGEST) {
            return refused(known, Text.of("staffing.calendar.too-large"));
        }
        var bytes = SentFile.bytes(file);
        if (!AbsenceCalendar.isCalendar(bytes)) {
            return refused(known, Text.of("staffing.calendar.another-file"));
        }
        var today = LocalDate.now(clock);
        var lastDay = LocalDate.of(today.getYear() + 2, 12, 31);
        var contents = AbsenceCalendar.read(bytes, today, lastDay, known.absences());
        return page(known).addObject("contents", contents);
    }

    @PostMapping(PAGE + "/tilfoej")
    ModelAndView add(
            @PathVariable UUID coordinator,
            @ModelAttribute Chosen chosen,
            RedirectAttributes redirect) {
        var known = coordinators.get(coordinator);
        var added = chosen.absences();
        if (added.isEmpty()) {
            return refused(known, Text.of("staffing.calendar.nothing-chosen"));
        }
        if (known.absences().size() + added.size() > MOST) {
            return refused(known, Text.of("staffing.calendar.too-many", MOST));
        }
        return switch (coordinators.save(known.alsoAway(added, chosen.version()))) {
            case CoordinatorChange.Saved(var saved) -> {
                Notice.done("staffing.calendar.added", added.size()).after(redirect);
                yield new ModelAndView("redirect:/bemanding/koordinator/" + saved);
            }
            case CoordinatorChange.Refused(var reason) -> refused(known, reason);
            case CoordinatorChange.Conflict(var now) ->
                    refused(known, Text.of("staffing.calendar.conflict", now.changedBy()));
        };
    }

    private static ModelAndView page(KnownCoordinator known) {
        return new ModelAndView("staffing/calendar")
                .addObject("known", known)
                .addObject("away", Absence.Kind.values());
    }

    private static ModelAndView refused(KnownCoordinator known, Text why) {
        var page = page(known).addObject("notice", new Notice("error", why));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
