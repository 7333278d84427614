package dk.samspil.meetings.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.meetings.MeetingDay;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.MeetingTables;
import dk.samspil.meetings.Meetings;
import dk.samspil.meetings.Seating;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Changes who takes part in a planned day: the municipality all of it, the health unit its
/// coordinator. When somebody else changed it meanwhile, both versions are shown.
@Controller
class TableController {

    private final Meetings meetings;
    private final MeetingTables tables;
    private final Offered offered;
    private final Askers askers;

    TableController(Meetings meetings, MeetingTables tables, Offered offered, Askers askers) {
        this.meetings = meetings;
        this.tables = tables;
        this.offered = offered;
        this.askers = askers;
    }

    @GetMapping(MeetingDayController.DAY + "/bord")
    @OnlyFor({
        Capacity.CASEWORKER,
        Capacity.COORDINATING_CASEWORKER,
        Capacity.MEETING_LEADER,
        Capacity.TEAM_SECRETARY
    })
    String form(@PathVariable UUID id, Model model) {
        MeetingDay day = find(id);
        model.addAttribute("form", TableForm.of(day));
        return show(day, model);
    }

    @PostMapping(MeetingDayController.DAY + "/bord")
    @OnlyFor({
        Capacity.CASEWORKER,
        Capacity.COORDINATING_CASEWORKER,
        Capacity.MEETING_LEADER,
        Capacity.TEAM_SECRETARY
    })
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam long version,
            @Valid @ModelAttribute("form") TableForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        MeetingDay day = find(id);
        if (errors.hasErrors()) {
            return again(day, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        return switch (seat(id, version, form)) {
            case Seating.Seated() -> {
                Notice.done("meetings.table.saved").after(redirect);
                yield new ModelAndView("redirect:" + day.href());
            }
            case Seating.Conflict(MeetingDay now) -> {
                model.addAttribute("conflict", now);
                yield again(now, HttpStatus.CONFLICT, model);
            }
            case Seating.Refused(var reason) -> {
                errors.reject(reason.key(), reason.args().toArray(), null);
                yield again(day, HttpStatus.UNPROCESSABLE_CONTENT, model);
            }
        };
    }

    @PostMapping(MeetingDayController.DAY + "/koordinator")
    @OnlyFor({Capacity.HEALTH_COORDINATOR, Capacity.HEALTH_SECRETARIAT})
    String send(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable UUID coordinator,
            RedirectAttributes redirect) {
        MeetingDay day = find(id);
        Notice notice =
                switch (tables.send(day.id(), version, coordinator)) {
                    case Seating.Seated() -> Notice.done("meetings.table.saved");
                    case Seating.Conflict(var now) ->
                            Notice.refused("meetings.table.conflict", now.changedBy());
                    case Seating.Refused(var reason) -> new Notice("error", reason);
                };
        notice.after(redirect);
        return "redirect:" + day.href();
    }

    private Seating seat(UUID id, long version, TableForm form) {
        return tables.appoint(
                new MeetingId(id),
                version,
                Objects.requireNonNull(form.leader()),
                Objects.requireNonNull(form.minuteTaker()),
                form.coordinator(),
                form.places());
    }

    private MeetingDay find(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(NotFound::new);
    }

    private ModelAndView again(MeetingDay day, HttpStatus status, Model model) {
        var view = new ModelAndView(show(day, model));
        view.setStatus(status);
        return view;
    }

    private String show(MeetingDay day, Model model) {
        if (day.municipality() != askers.current().organisation()) {
            throw new NotFound();
        }
        model.addAttribute("day", day);
        offered.into(model, day.municipality(), day.healthUnit());
        return "meetings/table";
    }
}
