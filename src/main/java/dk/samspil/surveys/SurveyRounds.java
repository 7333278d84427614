package dk.samspil.surveys;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.calendar.DanishDates;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rounds that the asker's organisation has sent, and those that it is asked in.
@Component
@Transactional
public class SurveyRounds {

    private static final String SELECT =
            """
            select r.*, o.name as owner_name,
                   (select count(*) from surveys.invitation i
                    where i.round_id = r.id and not i.reusable) as invited,
                   (select count(*) from surveys.invitation i
                    where i.round_id = r.id and i.state = 'HANDED_IN') as handed_in
            from surveys.round r join parties.organisation o on o.id = r.owner_id
            """;

    private static final String UNCOUNTED =
            """
            select r.*, o.name as owner_name, 0 as invited, 0 as handed_in
            from surveys.round r join parties.organisation o on o.id = r.owner_id
            """;

    private final JdbcClient jdbc;
    private final Questionnaires questionnaires;
    private final Invitations invitations;
    private final InvitationStates states;
    private final Organisations organisations;
    private final SurveyNotices notices;
    private final Askers askers;
    private final Clock clock;

    SurveyRounds(
            JdbcClient jdbc,
            Questionnaires questionnaires,
            Invitations invitations,
            InvitationStates states,
            Organisations organisations,
            SurveyNotices notices,
            Askers askers,
            Clock clock) {
        this.jdbc = jdbc;
        this.questionnaires = questionnaires;
        this.invitations = invitations;
        this.states = states;
        this.organisations = organisations;
        this.notices = notices;
        this.askers = askers;
        this.clock = clock;
    }

    /// Those that the asker's organisation has sent, the newest first.
    @Transactional(readOnly = true)
    public List<SurveyRound> sent() {
        return jdbc.sql(SELECT + "where r.owner_id = ? order by r.sent_at desc, r.id")
                .param(askers.current().organisation())
                .query(SurveyRounds::read)
                .list();
    }

    /// Those that the asker's organisation is asked in.
    @Transactional(readOnly = true)
    public List<SurveyRound> asked() {
        return jdbc.sql(SELECT + "where r.id = any((select surveys.invited_to())::uuid[])")
                .query(SurveyRounds::read)
                .list();
    }

    /// One that the asker has sent or is asked in.
    @Transactional(readOnly = true)
    public Optional<SurveyRound> find(UUID id) {
        return jdbc.sql(SELECT + "where r.id = ?").param(id).query(SurveyRounds::read).optional();
    }

    /// The same for one who answers: it does not say how many others are asked and have answered,
    /// since counting thousands at each page of each of them would keep all of them waiting.
    @Transactional(readOnly = true)
    public Optional<SurveyRound> toAnswer(UUID id) {
        return jdbc.sql(UNCOUNTED + "where r.id = ?")
                .param(id)
                .query(SurveyRounds::read)
                .optional();
    }

    /// What is asked in a round, to whichever kind of respondent.
    @Transactional(readOnly = true)
    public Questionnaire questionnaire(SurveyRound round) {
        return questionnaires
                .edition(round.questionnaire(), round.questionnaireVersion())
                .orElseThrow()
                .questionnaire();
    }

    /// Sends the newest published version; organisations are told.
    ///
    /// @param codes what is to be handed out, one list for each receiver; empty for organisations
    public SurveyChange send(NewRound wanted, List<List<SurveyCode>> codes) {
        Asker asker = askers.current();
        var edition =
                questionnaires.versions(wanted.questionnaire()).stream()
                        .filter(each -> !each.draft())
                        .findFirst();
        if (edition.isEmpty()) {
            return SurveyChange.Refused.because("surveys.refused.notPublished");
        }
        if (wanted.deadline().isBefore(today())) {
            return SurveyChange.Refused.because("surveys.refused.past");
        }
        if (wanted.access() == RoundAccess.ORGANISATIONS && wanted.receivers().isEmpty()) {
            return SurveyChange.Refused.because("surveys.refused.nobody");
        }
        jdbc.sql(
                        """
                        insert into surveys.round (id, owner_id, questionnaire_id,
                            questionnaire_version, title, introduction, access, previous_id,
                            deadline, sent_at, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(wanted.id(), asker.organisation(), wanted.questionnaire())
                .params(edition.get().version(), wanted.title(), wanted.introduction())
                .param(wanted.access().name())
                .param(wanted.previous())
                .params(wanted.deadline(), OffsetDateTime.now(clock), asker.name())
                .update();
        var round = find(wanted.id()).orElseThrow();
        if (wanted.access() == RoundAccess.ORGANISATIONS) {
            var receivers = receivers(wanted);
            invitations.ask(round, receivers);
            receivers.forEach(each -> notices.sent(round, each));
        } else {
            invitations.ask(round, receivers(wanted), codes);
        }
        return new SurveyChange.Saved(wanted.id());
    }

    private List<Organisation> receivers(NewRound wanted) {
        return wanted.receivers().stream().distinct().map(organisations::get).toList();
    }

    /// Takes the round back before its deadline: nobody answers it any more.
    public SurveyChange recall(SurveyRound shown, int version, String because) {
        if (because.isBlank()) {
            return SurveyChange.Refused.because("surveys.refused.noReason");
        }
        if (today().isAfter(shown.deadline())) {
            return SurveyChange.Refused.because("surveys.refused.tooLateToRecall");
        }
        int rows =
                jdbc.sql(
                                """
                                update surveys.round set recalled_at = ?, recalled_because = ?,
                                    version = version + 1, changed_by = ?
                                where id = ? and version = ? and recalled_at is null
                                """)
                        .params(OffsetDateTime.now(clock), because, askers.current().name())
                        .params(shown.id(), version)
                        .update();
        if (rows == 0) {
            return meanwhile(shown);
        }
        organisations(shown).forEach(each -> notices.recalled(shown, each, because));
        return new SurveyChange.Saved(shown.id());
    }

    /// Gives everybody who has not answered until another day.
    public SurveyChange extend(SurveyRound shown, int version, LocalDate until) {
        if (until.isBefore(today())) {
            return SurveyChange.Refused.because("surveys.refused.past");
        }
        int rows =
                jdbc.sql(
                                """
                                update surveys.round set deadline = ?, version = version + 1,
                                    changed_by = ?
                                where id = ? and version = ? and recalled_at is null
                                """)
                        .params(until, askers.current().name(), shown.id(), version)
                        .update();
        if (rows == 0) {
            return meanwhile(shown);
        }
        states.extendAll(shown.id(), until);
        organisations(shown).stream()
                .filter(each -> !each.handedIn())
                .forEach(each -> notices.extended(shown, each, until));
        return new SurveyChange.Saved(shown.id());
    }

    private List<Invitation> organisations(SurveyRound round) {
        return round.open() ? List.of() : invitations.of(round.id());
    }

    private SurveyChange meanwhile(SurveyRound shown) {
        return new SurveyChange.ChangedMeanwhile(
                jdbc.sql("select changed_by from surveys.round where id = ?")
                        .param(shown.id())
                        .query(String.class)
                        .single());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DanishDates.ZONE);
    }

    private static SurveyRound read(ResultSet row, int number) throws SQLException {
        return new SurveyRound(
                row.getObject("id", UUID.class),
                row.getInt("owner_id"),
                row.getString("owner_name"),
                row.getObject("questionnaire_id", UUID.class),
                row.getInt("questionnaire_version"),
                row.getString("title"),
                row.getString("introduction"),
                RoundAccess.valueOf(row.getString("access")),
                row.getObject("previous_id", UUID.class),
                row.getObject("deadline", LocalDate.class),
                row.getTimestamp("sent_at").toInstant(),
                Questionnaires.instant(row, "recalled_at"),
                row.getString("recalled_because"),
                row.getInt("version"),
                row.getInt("invited"),
                row.getInt("handed_in"));
    }
}
