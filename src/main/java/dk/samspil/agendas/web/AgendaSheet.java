package dk.samspil.agendas.web;

import dk.samspil.agendas.Agenda;
import dk.samspil.agendas.AgendaHead;
import dk.samspil.ui.ExcelSheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// The items of a published agenda as a spreadsheet.
@Component
class AgendaSheet {

    private final MessageSource messages;

    AgendaSheet(MessageSource messages) {
        this.messages = messages;
    }

    View of(AgendaHead head, Agenda agenda) {
        return new ExcelSheet<>("punkter-" + head.heldOn(), agenda.items())
                .column(say("agendas.number"), item -> item.number())
                .column(say("agendas.itemTitle"), item -> item.title())
                .column(
                        say("agendas.kind"),
                        item -> item.kind() == null ? null : say(item.kind().messageKey()))
                .column(say("agendas.begins"), item -> item.startsAt())
                .column(say("agendas.minutes.label"), item -> item.minutes())
                .column(say("agendas.fileNumber"), item -> item.fileNumber())
                .column(say("agendas.closed"), item -> item.closed())
                .column(say("agendas.signOff"), item -> item.signedOff())
                .column(say("agendas.enclosures"), item -> item.enclosures().size());
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
