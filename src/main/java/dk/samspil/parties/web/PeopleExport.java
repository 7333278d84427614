package dk.samspil.parties.web;

import dk.samspil.parties.HeldRole;
import dk.samspil.ui.ExcelSheet;
import dk.samspil.ui.Languages;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// People as a spreadsheet with the columns that are read in: a row for each role. What a provider
/// knows somebody as stays in the register.
@Component
class PeopleExport {

    private final MessageSource messages;

    PeopleExport(MessageSource messages) {
        this.messages = messages;
    }

    /// @param held null for somebody without a role
    private record Line(PeopleList.Row person, @Nullable HeldRole held) {}

    View of(List<PeopleList.Row> people) {
        var lines =
                people.stream()
                        .flatMap(
                                row ->
                                        row.roles().isEmpty()
                                                ? Stream.of(new Line(row, null))
                                                : row.roles().stream().map(h -> new Line(row, h)))
                        .toList();
        var sheet = new ExcelSheet<>("personer", lines);
        for (SheetColumn column : SheetColumn.values()) {
            sheet.column(column.heading(), line -> cell(line, column));
        }
        return sheet;
    }

    private @Nullable Object cell(Line line, SheetColumn column) {
        var person = line.person();
        var role = line.held() == null ? null : line.held().role();
        return switch (column) {
            case NAME -> person.name();
            case TITLE -> person.title();
            case PHONE -> person.phone();
            case MAIL -> person.secureMail();
            case ORGANISATION -> line.held() == null ? null : line.held().organisationName();
            case CAPACITY -> role == null ? null : say(role.capacity().messageKey());
            case AREA -> role == null || role.area() == null ? null : say(role.area().messageKey());
            case REPRESENTS ->
                    role == null || role.represents() == null
                            ? null
                            : say(role.represents().messageKey());
            case SINCE -> role == null ? null : role.since();
            case UNTIL -> role == null ? null : role.until();
            case PROVIDER, SUBJECT -> null;
        };
    }

    private String say(String messageKey) {
        return messages.getMessage(messageKey, null, Languages.DANISH);
    }
}
