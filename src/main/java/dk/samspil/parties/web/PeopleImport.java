package dk.samspil.parties.web;

import dk.samspil.parties.Person;
import dk.samspil.parties.RegisterChange;
import dk.samspil.parties.Roles;
import dk.samspil.parties.Staffing;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Registers the people of a sheet row by row: a bad row leaves nothing behind but its reason, the
/// good ones are kept. A person met again, by what a provider knows them as or by name and secure
/// mail, gets the row's role as well.
@Component
class PeopleImport {

    private final RowReader reader;
    private final Staffing staffing;
    private final Roles roles;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PeopleImport(
            RowReader reader,
            Staffing staffing,
            Roles roles,
            TransactionTemplate transaction,
            Clock clock) {
        this.reader = reader;
        this.staffing = staffing;
        this.roles = roles;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// A row that was not kept.
    record BadRow(int line, String name, Text reason) {}

    /// @param kept how many rows were
    record Outcome(int kept, List<BadRow> bad) {}

    Outcome take(List<SheetRow> rows) {
        var bad = new ArrayList<BadRow>();
        for (SheetRow row : rows) {
            keep(row)
                    .map(reason -> new BadRow(row.line(), row.of(SheetColumn.NAME), reason))
                    .ifPresent(bad::add);
        }
        return new Outcome(rows.size() - bad.size(), bad);
    }

    /// Keeps one row whole, or tells why not.
    private Optional<Text> keep(SheetRow row) {
        return switch (reader.read(row, LocalDate.now(clock))) {
            case RowReader.NotUnderstood(var reason) -> Optional.of(reason);
            case RowReader.Understood understood ->
                    Objects.requireNonNull(
                            transaction.execute(
                                    status -> {
                                        var refused = appoint(understood);
                                        refused.ifPresent(reason -> status.setRollbackOnly());
                                        return refused;
                                    }));
        };
    }

    private Optional<Text> appoint(RowReader.Understood row) {
        var typed = row.person().person(UUID.randomUUID());
        var known =
                row.identity() == null
                        ? staffing.known(typed.name(), typed.secureMail())
                        : staffing.known(row.identity());
        if (known.filter(person -> !person.name().equalsIgnoreCase(typed.name())).isPresent()) {
            return Optional.of(Text.of("parties.identity.taken", known.get().name()));
        }
        var person = known.orElseGet(() -> register(typed, row));
        var role = row.role().role(person, row.organisation(), row.since(), row.until());
        return roles.appoint(role) instanceof RegisterChange.Refused(var reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    private Person register(Person person, RowReader.Understood row) {
        staffing.register(person);
        if (row.identity() != null) {
            staffing.identify(person.id(), row.identity());
        }
        return person;
    }
}
