package dk.samspil.planning.web;

import dk.samspil.planning.DayKind;
import dk.samspil.planning.PlannedDay;
import dk.samspil.planning.ProductionPlan;
import dk.samspil.ui.ExcelSheet;
import dk.samspil.ui.Languages;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// A plan as a spreadsheet with the columns that are read in again: a row for each day.
@Component
class DaySheet {

    private final MessageSource messages;

    DaySheet(MessageSource messages) {
        this.messages = messages;
    }

    View of(ProductionPlan plan) {
        var sheet = new ExcelSheet<>("produktionsplan-" + plan.year(), plan.days());
        for (DayColumn column : DayColumn.values()) {
            sheet.column(column.heading(), day -> cell(day, column));
        }
        return sheet;
    }

    /// The kind that somebody has typed; null = none that there is.
    @Nullable DayKind kind(String typed) {
        for (DayKind kind : DayKind.values()) {
            for (Locale language : List.of(Languages.DANISH, Languages.ENGLISH)) {
                var name = messages.getMessage(kind.messageKey(), null, language);
                if (DayColumn.plain(name).equals(DayColumn.plain(typed))) {
                    return kind;
                }
            }
        }
        return null;
    }

    private Object cell(PlannedDay day, DayColumn column) {
        var details = day.details();
        return switch (column) {
            case DAY -> day.day();
            case WEEKDAY -> say("planning.weekday." + day.day().getDayOfWeek().getValue());
            case WEEK -> day.week();
            case STARTS -> details.starts().toString();
            case ENDS -> details.ends().toString();
            case PLACE -> details.place();
            case KIND -> say(details.kind().messageKey());
            case CASES -> details.cases();
            case CLINICAL -> details.clinical();
        };
    }

    private String say(String messageKey) {
        return messages.getMessage(messageKey, null, Languages.DANISH);
    }
}
