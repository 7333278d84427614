package dk.samspil.exchange.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.exchange.Exchange;
import dk.samspil.exchange.Inbox;
import dk.samspil.exchange.MessageId;
import dk.samspil.exchange.SentMessage;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the organisation has sent: how far each message came, sending again, and taking back.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT, Side.CLINICAL_FUNCTION, Side.CLINIC})
class SentController {

    private final Exchange exchange;
    private final Inbox inbox;

    SentController(Exchange exchange, Inbox inbox) {
        this.exchange = exchange;
        this.inbox = inbox;
    }

    @GetMapping("/beskeder/sendt")
    String list(@RequestParam(name = "efter", required = false) @Nullable UUID after, Model model) {
        List<SentMessage> messages =
                exchange.newest(
                        InboxController.SCREEN, Optional.ofNullable(after).map(MessageId::new));
        model.addAttribute("messages", messages);
        model.addAttribute(
                "more", messages.size() == InboxController.SCREEN ? messages.getLast().id() : null);
        return "exchange/sent-list";
    }

    @GetMapping("/beskeder/sendt/{id}")
    @Transactional
    String one(@PathVariable UUID id, Model model) {
        MessageId message = new MessageId(id);
        model.addAttribute("message", exchange.find(message).orElseThrow(NotFound::new));
        model.addAttribute("attachments", inbox.attachmentNames(message));
        return "exchange/sent";
    }

    @PostMapping("/beskeder/sendt/{id}/send-igen")
    String resend(@PathVariable UUID id, RedirectAttributes redirect) {
        return after(id, exchange.resend(new MessageId(id)), "exchange.resent", redirect);
    }

    @PostMapping("/beskeder/sendt/{id}/kald-tilbage")
    String recall(@PathVariable UUID id, RedirectAttributes redirect) {
        return after(id, exchange.recall(new MessageId(id)), "exchange.recalled", redirect);
    }

    private String after(
            UUID id, Optional<Exchange.Refused> refused, String done, RedirectAttributes redirect) {
        if (refused.filter(Exchange.Refused::unknown).isPresent()) {
            throw new NotFound();
        }
        refused.map(reason -> Notice.refused(reason.messageKey()))
                .orElseGet(() -> Notice.done(done))
                .after(redirect);
        redirect.addAttribute("id", id);
        return "redirect:/beskeder/sendt/{id}";
    }
}
