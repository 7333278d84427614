package dk.samspil.agendas.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.agendas.CommitteeAgenda;
import dk.samspil.agendas.Guest;
import dk.samspil.agendas.ItemGuests;
import dk.samspil.agendas.Preparations;
import dk.samspil.calendar.TypedFields;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumPages;
import dk.samspil.ui.NotFound;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Invites guests to an item, and puts it before the committee that prepares the forum.
@Controller
@OnlyFor(Capacity.FORUM_SECRETARY)
class ItemCompanyController {

    private static final int LONGEST = 20_000;

    private final ItemPages own;
    private final ItemCompany company;
    private final ForumPages pages;
    private final ItemGuests invitations;
    private final Preparations preparations;
    private final CommitteeAgenda committees;

    ItemCompanyController(
            ItemPages own,
            ItemCompany company,
            ForumPages pages,
            ItemGuests invitations,
            Preparations preparations,
            CommitteeAgenda committees) {
        this.own = own;
        this.company = company;
        this.pages = pages;
        this.invitations = invitations;
        this.preparations = preparations;
        this.committees = committees;
    }

    @PostMapping(ItemController.AT + "/gaester")
    ModelAndView invite(
            @PathVariable UUID id,
            @Valid @ModelAttribute("guest") GuestForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var item = own.edited(id);
        var person = form.person() == null ? null : company.person(form.person()).orElse(null);
        var name = person == null ? TypedFields.text(form.name()) : person.name();
        var next = item.href() + "#gaester";
        if (errors.hasErrors() || name.isEmpty() || form.person() != null && person == null) {
            redirect.addFlashAttribute("guest", form);
            return pages.told(
                    ForumChange.Refused.because("agendas.refused.guest"), "", next, redirect);
        }
        var guest =
                new Guest(
                        UUID.randomUUID(),
                        person == null ? null : person.id(),
                        name,
                        TypedFields.text(form.organisation()),
                        Objects.requireNonNull(form.comesAt()),
                        Objects.requireNonNull(form.leavesAt()),
                        Boolean.TRUE.equals(form.closedToo()));
        var change = invitations.invite(pages.meeting(item.meeting()), item, guest);
        if (change instanceof ForumChange.Refused) {
            redirect.addFlashAttribute("guest", form);
        }
        return pages.told(change, "agendas.guest.invited", next, redirect);
    }

    @PostMapping(ItemController.AT + "/gaester/{guest}/fjern")
    ModelAndView withdraw(
            @PathVariable UUID id, @PathVariable UUID guest, RedirectAttributes redirect) {
        var item = own.edited(id);
        return pages.told(
                invitations.withdraw(item, guest),
                "agendas.guest.withdrawn",
                item.href() + "#gaester",
                redirect);
    }

    /// Puts the item onto the agenda of the committee's next meeting.
    @PostMapping(ItemController.AT + "/forberedelse/spoerg")
    ModelAndView ask(@PathVariable UUID id, RedirectAttributes redirect) {
        var item = own.edited(id);
        var committee = company.committee(pages.forum(item.forum())).orElseThrow(NotFound::new);
        var meeting = company.next(committee, pages.meeting(item.meeting()));
        var change =
                meeting.isEmpty()
                        ? ForumChange.Refused.because("agendas.refused.noCommitteeMeeting")
                        : committees.ask(item, committee, meeting.get());
        return pages.told(change, "agendas.preparation.asked", back(item.href()), redirect);
    }

    @PostMapping(ItemController.AT + "/forberedelse")
    ModelAndView recommended(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean open,
            RedirectAttributes redirect) {
        var item = own.edited(id);
        var committee = company.committee(pages.forum(item.forum())).orElseThrow(NotFound::new);
        var typed = text.replace("\r\n", "\n").strip();
        var change =
                preparations.describe(
                        item,
                        committee,
                        version,
                        typed.substring(0, Math.min(typed.length(), LONGEST)),
                        open);
        if (change instanceof ForumChange.ChangedMeanwhile) {
            redirect.addFlashAttribute("typedRecommendation", typed);
        }
        return pages.told(change, "agendas.saved", back(item.href()), redirect);
    }

    private static String back(String item) {
        return item + "#forberedelse";
    }
}
