package dk.samspil.transcripts.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.agendas.AgendaImport;
import dk.samspil.agendas.ItemKind;
import dk.samspil.calendar.TypedFields;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.ForumPages;
import dk.samspil.forums.MeetingPlan;
import dk.samspil.minutes.DecisionOutcome;
import dk.samspil.transcripts.ForumArchive;
import dk.samspil.transcripts.KeptTranscript;
import dk.samspil.transcripts.Transfers;
import dk.samspil.ui.NotFound;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Makes the agenda of a coming meeting, or the minutes of one that was held, of a transcript.
@Controller
@OnlyFor(Capacity.FORUM_SECRETARY)
class TransferController {

    private static final String AT = "/mine-fora/tidligere/{id}/overfoer";

    private final ForumPages pages;
    private final ForumArchive archive;
    private final Transfers transfers;
    private final AgendaImport agendas;
    private final MeetingPlan plan;
    private final Clock clock;

    TransferController(
            ForumPages pages,
            ForumArchive archive,
            Transfers transfers,
            AgendaImport agendas,
            MeetingPlan plan,
            Clock clock) {
        this.pages = pages;
        this.archive = archive;
        this.transfers = transfers;
        this.agendas = agendas;
        this.plan = plan;
        this.clock = clock;
    }

    @GetMapping(AT)
    ModelAndView shown(@PathVariable UUID id) {
        var found = edited(id);
        return page(found)
                .addObject("form", TransferForm.of(found, transfers.proposed(found)))
                .addObject("fresh", true);
    }

    private ModelAndView page(KeptTranscript transcript) {
        return new ModelAndView("transcripts/transfer")
                .addObject("forum", pages.forum(transcript.forum()))
                .addObject("transcript", transcript)
                .addObject("items", transfers.proposed(transcript))
                .addObject("meetings", coming(transcript.forum()))
                .addObject("kinds", ItemKind.values())
                .addObject("outcomes", DecisionOutcome.values());
    }

    /// Those whose agenda is not published yet, the next one first.
    private List<ForumMeeting> coming(UUID forum) {
        var published = agendas.published(forum);
        var today = LocalDate.now(clock);
        return plan.of(forum).reversed().stream()
                .filter(meeting -> !meeting.cancelled() && !meeting.heldOn().isBefore(today))
                .filter(meeting -> !published.contains(meeting.id()))
                .toList();
    }

    @PostMapping(AT + "/dagsorden")
    ModelAndView agenda(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") TransferForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var found = edited(id);
        var meeting =
                coming(found.forum()).stream()
                        .filter(each -> each.id().equals(form.meeting()))
                        .findFirst();
        if (meeting.isEmpty()) {
            errors.rejectValue("meeting", "transcripts.refused.meeting");
        }
        if (errors.hasErrors()) {
            return again(found);
        }
        var items = form.on(transfers.proposed(found));
        var change = transfers.agenda(found, form.version(found), meeting.orElseThrow(), items);
        return told(change, found, errors, "transcripts.transferred.agenda", redirect);
    }

    @PostMapping(AT + "/referat")
    ModelAndView minutes(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") TransferForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var found = edited(id);
        var day = TypedFields.day(form.day(), "day", errors);
        if (errors.hasErrors() || day == null) {
            return again(found);
        }
        var held = new Transfers.Held(day, form.from(), form.to(), TypedFields.text(form.place()));
        var change =
                transfers.minutes(
                        found,
                        form.version(found),
                        pages.forum(found.forum()),
                        held,
                        form.on(transfers.proposed(found)),
                        Boolean.TRUE.equals(form.forEverybody()));
        return told(change, found, errors, "transcripts.transferred.minutes", redirect);
    }

    private ModelAndView told(
            ForumChange change,
            KeptTranscript transcript,
            BindingResult errors,
            String doneKey,
            RedirectAttributes redirect) {
        if (change instanceof ForumChange.Refused(var reason)) {
            errors.reject(reason.key(), reason.args().toArray(), null);
            return again(transcript);
        }
        return pages.told(change, doneKey, transcript.href(), redirect);
    }

    private ModelAndView again(KeptTranscript transcript) {
        var page = page(transcript).addObject("fresh", false);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /// One of which nothing was made yet.
    private KeptTranscript edited(UUID id) {
        var found = archive.find(id).orElseThrow(NotFound::new);
        pages.edited(found.forum());
        if (found.meeting() != null || found.read().items().isEmpty()) {
            throw new NotFound();
        }
        return found;
    }
}
