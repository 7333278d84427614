package dk.samspil.exchange.web;

import dk.samspil.access.Askers;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.exchange.Inbox;
import dk.samspil.exchange.MessageId;
import dk.samspil.exchange.ReceivedMessage;
import dk.samspil.ui.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The inbox: what has arrived for the organisation, or for the citizen.
@Controller
@OnlyFor(
        sides = {
            Side.MUNICIPALITY,
            Side.HEALTH_UNIT,
            Side.CLINICAL_FUNCTION,
            Side.CLINIC,
            Side.CITIZEN
        })
class InboxController {

    static final int SCREEN = 50;

    private final Inbox inbox;
    private final Askers askers;

    InboxController(Inbox inbox, Askers askers) {
        this.inbox = inbox;
        this.askers = askers;
    }

    @GetMapping("/beskeder")
    String list(@RequestParam(name = "efter", required = false) @Nullable UUID after, Model model) {
        List<ReceivedMessage> messages =
                inbox.newest(SCREEN, Optional.ofNullable(after).map(MessageId::new));
        model.addAttribute("messages", messages);
        model.addAttribute("more", messages.size() == SCREEN ? messages.getLast().id() : null);
        model.addAttribute("citizen", isCitizen());
        return "exchange/inbox";
    }

    @GetMapping("/beskeder/{id}")
    @Transactional
    String open(@PathVariable UUID id, Model model) {
        MessageId message = new MessageId(id);
        model.addAttribute("message", inbox.open(message).orElseThrow(NotFound::new));
        model.addAttribute("attachments", inbox.attachmentNames(message));
        model.addAttribute("citizen", isCitizen());
        return "exchange/received";
    }

    @GetMapping("/beskeder/{id}/bilag/{position}")
    ResponseEntity<byte[]> attachment(@PathVariable UUID id, @PathVariable int position) {
        return inbox.attachment(new MessageId(id), position)
                .map(AttachmentAnswer::of)
                .orElseThrow(NotFound::new);
    }

    private boolean isCitizen() {
        return askers.current().side() == Side.CITIZEN;
    }
}
