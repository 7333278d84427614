package dk.samspil.agendas.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.agendas.Guest;
import dk.samspil.agendas.ItemGuests;
import dk.samspil.forums.ForumPages;
import dk.samspil.ui.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Invites a standing guest of the forum to an item with one press: for the whole meeting, and
/// without its closed enclosures.
@Controller
@OnlyFor(Capacity.FORUM_SECRETARY)
class StandingInvitationController {

    private final ItemPages own;
    private final ItemCompany company;
    private final ForumPages pages;
    private final ItemGuests invitations;

    StandingInvitationController(
            ItemPages own, ItemCompany company, ForumPages pages, ItemGuests invitations) {
        this.own = own;
        this.company = company;
        this.pages = pages;
        this.invitations = invitations;
    }

    @PostMapping(ItemController.AT + "/gaester/staaende/{guest}")
    ModelAndView invite(
            @PathVariable UUID id, @PathVariable UUID guest, RedirectAttributes redirect) {
        var item = own.edited(id);
        var meeting = pages.meeting(item.meeting());
        var chosen =
                company.offered(meeting, invitations.of(id)).stream()
                        .filter(each -> each.id().equals(guest))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var invited =
                new Guest(
                        UUID.randomUUID(),
                        chosen.person(),
                        chosen.name(),
                        chosen.organisation(),
                        meeting.startsAt(),
                        meeting.endsAt(),
                        false);
        return pages.told(
                invitations.invite(meeting, item, invited),
                "agendas.guest.invited",
                item.href() + "#gaester",
                redirect);
    }
}
