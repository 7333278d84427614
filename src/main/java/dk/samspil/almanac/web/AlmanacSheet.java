package dk.samspil.almanac.web;

import dk.samspil.almanac.Almanac;
import dk.samspil.almanac.TeamDay;
import dk.samspil.ui.ExcelSheet;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// The shown days as a spreadsheet, one row each.
@Component
class AlmanacSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private final MessageSource messages;

    AlmanacSheet(MessageSource messages) {
        this.messages = messages;
    }

    View of(Almanac.Page page) {
        var locale = LocaleContextHolder.getLocale();
        var span = page.span();
        return new ExcelSheet<>("kalender-" + span.unit().word() + "-" + span.first(), page.days())
                .column(say("day", locale), TeamDay::day)
                .column(
                        say("weekday", locale),
                        day -> day.day().format(DateTimeFormatter.ofPattern("EEEE", locale)))
                .column(
                        say("week", locale),
                        day -> day.day().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                .column(say("starts", locale), day -> day.starts().toString())
                .column(say("ends", locale), day -> day.ends().toString())
                .column(say("municipality", locale), TeamDay::municipalityName)
                .column(say("team", locale), TeamDay::teamName)
                .column(say("place", locale), TeamDay::place)
                .column(say("coordinator", locale), TeamDay::coordinator)
                .column(
                        say("state", locale),
                        day -> messages.getMessage(day.state().messageKey(), null, locale))
                .column(say("change", locale), day -> change(day, locale))
                .column(
                        say("cases", locale),
                        day -> day.meeting() == null ? null : page.cases().get(day.meeting()))
                .column(say("slots", locale), TeamDay::slots);
    }

    private @Nullable String change(TeamDay day, Locale locale) {
        var other = day.other();
        var changes =
                Stream.of(
                                said(
                                        day.changeKey(),
                                        other == null ? "" : other.format(DAY),
                                        locale),
                                said(day.staffingKey(), day.before(), locale))
                        .filter(change -> !change.isEmpty())
                        .collect(Collectors.joining(", "));
        return changes.isEmpty() ? null : changes;
    }

    private String said(String key, @Nullable String about, Locale locale) {
        return key.isEmpty() ? "" : messages.getMessage(key, new Object[] {about}, locale);
    }

    private String say(String column, Locale locale) {
        return messages.getMessage("almanac." + column, null, locale);
    }
}
