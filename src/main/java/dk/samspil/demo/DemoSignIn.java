package dk.samspil.demo;

import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.access.SignInChoice;
import dk.samspil.access.SignInChoices;
import dk.samspil.cases.CaseStatus;
import dk.samspil.ui.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// The invented people whom one can sign in as.
@InDemo
class DemoSignIn implements SignInChoices {

    private static final String SELECT = "select * from demo.sign_in_choice ";
    private static final int FIRST_CITIZEN = 1_000;
    private static final int BEFORE_THE_CITIZENS = FIRST_CITIZEN - 1;

    /// Where the citizens to choose between stand, besides the one with the heap.
    private static final Set<CaseStatus> SHOWN =
            EnumSet.of(
                    CaseStatus.PREPARATION,
                    CaseStatus.AWAITING_CERTIFICATE,
                    CaseStatus.AWAITING_CLINICAL_ASSESSMENT,
                    CaseStatus.ON_AGENDA,
                    CaseStatus.IN_MEETING,
                    CaseStatus.AWAITING_DECISION,
                    CaseStatus.IN_FOLLOW_UP,
                    CaseStatus.CLOSED);

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final DemoLedger ledger;

    DemoSignIn(JdbcClient jdbc, MessageSource messages, DemoLedger ledger) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.ledger = ledger;
    }

    @Override
    public List<SignInChoice> all() {
        return jdbc.sql(SELECT + "order by position").query(this::read).list();
    }

    @Override
    public Optional<SignInChoice> find(String id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(this::read).optional();
    }

    @Override
    public Optional<Text> making() {
        return ledger.progress().map(far -> Text.of("demo.making", far.made(), far.cases()));
    }

    /// The professionals; safe to repeat.
    @Transactional
    void offer(DemoCast cast) {
        var everybody = new LinkedHashSet<Asker>();
        cast.towns().forEach(town -> town.people().forEach(everybody::add));
        cast.towns().forEach(town -> everybody.addAll(town.coordinators()));
        everybody.addAll(
                List.of(
                        cast.healthSecretary(),
                        cast.clinicalPhysician(),
                        cast.clinicalSecretary()));
        cast.towns()
                .forEach(
                        town ->
                                town.practices()
                                        .forEach(practice -> everybody.add(practice.doctor())));
        everybody.add(cast.administrator());
        int position = 0;
        for (Asker one : everybody) {
            offer(position, one, position == 0 ? "demo.note.caseworker" : "");
            position++;
        }
    }

    /// Citizens whose cases stand at different places; safe to repeat.
    @Transactional
    void offer(List<DemoCase> cases) {
        var shown = new ArrayList<DemoCase>();
        cases.stream()
                .sorted(Comparator.comparing(story -> story.plot().serial()))
                .filter(
                        story ->
                                DemoHeap.isIn(story.plot())
                                        || story.plot().turn() == 0
                                                && SHOWN.contains(story.plot().goal()))
                .forEach(shown::add);
        int position = FIRST_CITIZEN;
        for (DemoCase story : shown) {
            offer(
                    position++,
                    story.citizen(),
                    DemoHeap.isIn(story.plot())
                            ? "demo.note.heap"
                            : "demo.note." + story.plot().goal().name());
        }
    }

    void offer(int position, Asker asker, String noteKey) {
        offer("p" + position, position, asker, noteKey);
    }

    /// Offers somebody who was not there when the demonstration was made, once, before the others.
    void offerNew(Asker asker) {
        if (all().stream().noneMatch(choice -> choice.asker().equals(asker))) {
            offer("n" + asker.person(), BEFORE_THE_CITIZENS, asker, "demo.note.new");
        }
    }

    private void offer(String id, int position, Asker asker, String noteKey) {
        jdbc.sql(
                        """
                        insert into demo.sign_in_choice (id, position, person, name, organisation_id,
                            organisation_name, capacity, area, note_key)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        id,
                        position,
                        asker.person(),
                        asker.name(),
                        asker.organisation(),
                        asker.organisationName(),
                        asker.capacity().name(),
                        asker.area(),
                        noteKey)
                .update();
    }

    private SignInChoice read(ResultSet row, int number) throws SQLException {
        var asker =
                new Asker(
                        row.getObject("person", UUID.class),
                        row.getString("name"),
                        row.getInt("organisation_id"),
                        row.getString("organisation_name"),
                        Capacity.valueOf(row.getString("capacity")),
                        row.getString("area"));
        String key = row.getString("note_key");
        String note =
                key.isEmpty()
                        ? ""
                        : messages.getMessage(key, null, LocaleContextHolder.getLocale());
        return new SignInChoice(row.getString("id"), asker, note);
    }
}
