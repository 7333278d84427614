package dk.samspil.agendas.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.agendas.Invitation;
import dk.samspil.agendas.ItemGuests;
import dk.samspil.ui.NotFound;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The one item that a guest is invited to, and its enclosures.
@Controller
@OnlyFor(sides = Side.FORUM)
class InvitationController {

    private static final String AT = "/mine-fora/gaest/{id}";

    private final ItemGuests invitations;

    InvitationController(ItemGuests invitations) {
        this.invitations = invitations;
    }

    @GetMapping(AT)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID id) {
        return new ModelAndView("agendas/invitation").addObject("invitation", find(id));
    }

    @GetMapping(AT + "/bilag/{numbers}")
    ResponseEntity<byte[]> enclosure(@PathVariable UUID id, @PathVariable String numbers) {
        var invitation = find(id);
        var item = invitation.item();
        for (var enclosed : item.enclosures()) {
            var enclosure = enclosed.id();
            if (enclosure != null && numbers.equals(item.number() + "-" + enclosed.number())) {
                return Files.pdf(
                        invitations.pages(invitation, enclosure).orElseThrow(NotFound::new),
                        "bilag-" + numbers);
            }
        }
        throw new NotFound();
    }

    private Invitation find(UUID id) {
        return invitations.mine().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
