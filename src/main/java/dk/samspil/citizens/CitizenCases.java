package dk.samspil.citizens;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.CaseReads;
import dk.samspil.cases.Cases;
import dk.samspil.cases.CitizensWords;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.exchange.Inbox;
import dk.samspil.meetings.MeetingStatus;
import dk.samspil.meetings.Meetings;
import dk.samspil.parties.Organisations;
import dk.samspil.parties.People;
import dk.samspil.ui.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers a citizen's own case for the citizen's page; a constant number of statements.
@Component
@Transactional
public class CitizenCases {

    private static final int LETTERS = 20;
    private static final int LOOKS = 200;

    private final Cases cases;
    private final CaseReads reads;
    private final CitizensWords words;
    private final People people;
    private final Organisations organisations;
    private final Meetings meetings;
    private final OwnOutcomes outcomes;
    private final OwnPapers papers;
    private final OwnPeople ownPeople;
    private final Inbox inbox;
    private final AccessLog accessLog;
    private final Askers askers;
    private final JdbcClient jdbc;

    CitizenCases(
            Cases cases,
            CaseReads reads,
            CitizensWords words,
            People people,
            Organisations organisations,
            Meetings meetings,
            OwnOutcomes outcomes,
            OwnPapers papers,
            OwnPeople ownPeople,
            Inbox inbox,
            AccessLog accessLog,
            Askers askers,
            JdbcClient jdbc) {
        this.cases = cases;
        this.reads = reads;
        this.words = words;
        this.people = people;
        this.organisations = organisations;
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.papers = papers;
        this.ownPeople = ownPeople;
        this.inbox = inbox;
        this.accessLog = accessLog;
        this.askers = askers;
        this.jdbc = jdbc;
    }

    /// The numbers of the signed-in citizen's cases, the newest first.
    public List<String> numbers() {
        return jdbc.sql(
                        """
                        select number from cases.case_row
                        where organisation_id = 1 and person = ? order by active desc, number desc
                        """)
                .param(askers.current().person())
                .query((row, n) -> row.getString("number"))
                .list();
    }

    /// @throws NotFound when the case is not the citizen's own
    public OwnCase open(String number, Locale locale) {
        RehabilitationCase theCase = find(number);
        var booking =
                meetings.ofCase(theCase.id())
                        .filter(booked -> booked.meeting().status() != MeetingStatus.CANCELLED);
        accessLog.looked(theCase.id().value(), "citizen", "Din egen side");
        return new OwnCase(
                theCase,
                organisations.get(theCase.municipality()),
                people.find(theCase.caseworker()).orElse(null),
                reads.deadlines(theCase.id()),
                booking.orElse(null),
                outcomes.of(theCase),
                ownPeople.of(theCase, booking, locale),
                papers.of(theCase.id(), locale),
                reads.journal(theCase.id()).stream().map(OwnEvent::of).toList(),
                words.of(theCase.id()),
                inbox.newest(LETTERS, Optional.empty()).stream()
                        .filter(letter -> letter.caseId().equals(theCase.id().value()))
                        .toList());
    }

    /// Finds the case for what the citizen writes in it; the look is logged.
    ///
    /// @throws NotFound when the case is not the citizen's own
    public CaseId look(String number) {
        CaseId id = find(number).id();
        accessLog.looked(id.value(), "citizen", "Din egen side");
        return id;
    }

    /// Who has looked at or changed the case, the newest first.
    ///
    /// @throws NotFound when the case is not the citizen's own
    public List<AccessLog.Entry> looks(String number) {
        return accessLog.of(find(number).id().value(), LOOKS);
    }

    RehabilitationCase find(String number) {
        return cases.find(number)
                .filter(found -> found.citizen().equals(askers.current().person()))
                .orElseThrow(NotFound::new);
    }
}
