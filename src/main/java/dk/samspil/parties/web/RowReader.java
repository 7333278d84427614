package dk.samspil.parties.web;

import dk.samspil.access.Identity;
import dk.samspil.access.SignInProvider;
import dk.samspil.access.SignInProviders;
import dk.samspil.calendar.TypedDate;
import dk.samspil.calendar.TypedFields;
import dk.samspil.parties.Area;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.parties.RoleRules;
import dk.samspil.parties.WorkArea;
import dk.samspil.ui.Languages;
import dk.samspil.ui.Text;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Reads what a row says, by the rules of the forms; of several things wrong it tells the first.
@Component
class RowReader {

    private final Organisations organisations;
    private final SignInProviders providers;
    private final Validator validator;
    private final MessageSource messages;

    RowReader(
            Organisations organisations,
            SignInProviders providers,
            Validator validator,
            MessageSource messages) {
        this.organisations = organisations;
        this.providers = providers;
        this.validator = validator;
        this.messages = messages;
    }

    /// What a row gave.
    sealed interface Outcome {}

    /// @param identity null where the row names none
    record Understood(
            PersonForm person,
            @Nullable Identity identity,
            RoleForm role,
            int organisation,
            LocalDate since,
            @Nullable LocalDate until)
            implements Outcome {}

    record NotUnderstood(Text reason) implements Outcome {}

    Outcome read(SheetRow row, LocalDate today) {
        return new Reading(row).read(today);
    }

    /// The row at hand, and the first thing found wrong with it.
    private final class Reading {

        private final SheetRow row;
        private @Nullable Text wrong;

        Reading(SheetRow row) {
            this.row = row;
        }

        Outcome read(LocalDate today) {
            var person =
                    new PersonForm(
                            null,
                            row.of(SheetColumn.NAME),
                            row.of(SheetColumn.TITLE),
                            row.of(SheetColumn.PHONE),
                            row.of(SheetColumn.MAIL));
            check(person);
            var organisation = organisation();
            var from = day(SheetColumn.SINCE);
            var since = from == null ? today : from;
            var until = day(SheetColumn.UNTIL);
            var role =
                    new RoleForm(
                            null,
                            row.of(SheetColumn.ORGANISATION),
                            chosen(
                                    SheetColumn.CAPACITY,
                                    RoleRules.capacities(),
                                    c -> c.messageKey()),
                            chosen(
                                    SheetColumn.AREA,
                                    List.of(WorkArea.values()),
                                    a -> a.messageKey()),
                            chosen(
                                    SheetColumn.REPRESENTS,
                                    List.of(Area.values()),
                                    a -> a.messageKey()),
                            TypedFields.written(since),
                            TypedFields.written(until));
            check(role);
            var identity = identity();
            if (identity == null && row.of(SheetColumn.MAIL).isEmpty()) {
                isWrong("parties.import.nobody");
            }
            return wrong != null || organisation == null
                    ? new NotUnderstood(Objects.requireNonNull(wrong))
                    : new Understood(person, identity, role, organisation.id(), since, until);
        }

        private @Nullable Organisation organisation() {
            var found = organisations.named(row.of(SheetColumn.ORGANISATION));
            if (found.isEmpty()) {
                isWrong("parties.organisation.unknown");
            }
            return found.orElse(null);
        }

        private @Nullable Identity identity() {
            var subject = row.of(SheetColumn.SUBJECT);
            if (subject.isEmpty()) {
                return null;
            }
            if (Identity.tellsPersonNumber(subject)) {
                isWrong("parties.identity.personNumber");
                return null;
            }
            var issuer = issuer(row.of(SheetColumn.PROVIDER));
            if (issuer.isEmpty()) {
                isWrong("parties.import.provider");
                return null;
            }
            var form = new IdentityForm(issuer, subject);
            check(form);
            return form.identity();
        }

        private <T extends Enum<T>> @Nullable T chosen(
                SheetColumn column, List<T> among, Function<T, String> messageKey) {
            var typed = SheetColumn.plain(row.of(column));
            if (typed.isEmpty()) {
                return null;
            }
            var found =
                    among.stream()
                            .filter(
                                    choice ->
                                            typed.equals(SheetColumn.plain(choice.name()))
                                                    || typed.equals(
                                                            plain(messageKey.apply(choice))))
                            .findFirst();
            if (found.isEmpty()) {
                isWrong("parties.import.choice", column.heading());
            }
            return found.orElse(null);
        }

        private @Nullable LocalDate day(SheetColumn column) {
            var typed = row.of(column);
            return typed.isEmpty()
                    ? null
                    : switch (TypedDate.read(typed)) {
                        case TypedDate.Understood(var date) -> date;
                        case TypedDate.NotUnderstood(var messageKey) -> {
                            isWrong("parties.import.field", column.heading(), Text.of(messageKey));
                            yield null;
                        }
                    };
        }

        private void check(Object form) {
            for (var violation : validator.validate(form)) {
                var field = "parties.import.field." + violation.getPropertyPath();
                isWrong("parties.import.field", Text.of(field), violation.getMessage());
            }
        }

        private void isWrong(String messageKey, Object... args) {
            if (wrong == null) {
                wrong = Text.of(messageKey, args);
            }
        }
    }

    /// Empty where no provider, or more than one, can be meant.
    private String issuer(String typed) {
        var meant =
                providers.forProfessionals().stream()
                        .filter(
                                p ->
                                        typed.isEmpty()
                                                || List.of(p.id(), p.name(), p.issuer())
                                                        .contains(typed))
                        .map(SignInProvider::issuer)
                        .distinct()
                        .toList();
        return meant.size() == 1 ? meant.getFirst() : "";
    }

    private String plain(String messageKey) {
        return SheetColumn.plain(messages.getMessage(messageKey, null, Languages.DANISH));
    }
}
