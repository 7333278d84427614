package dk.samspil.demo;

import dk.samspil.access.Asker;
import dk.samspil.agendas.AgendaItem;
import dk.samspil.agendas.Agendas;
import dk.samspil.agendas.CommitteeAgenda;
import dk.samspil.agendas.DraftItem;
import dk.samspil.agendas.Guest;
import dk.samspil.agendas.ItemGuests;
import dk.samspil.agendas.Notices;
import dk.samspil.agendas.Preparations;
import dk.samspil.agendas.ReadingNotes;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.MeetingPlan;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What people do around an agenda of the demonstration: the committee recommends, guests are
/// invited, and a member reads with notes.
@InDemo
class DemoForumLife {

    private final ItemGuests invitations;
    private final CommitteeAgenda committees;
    private final Preparations preparations;
    private final MeetingPlan plan;
    private final Agendas agendas;
    private final Notices notices;
    private final ReadingNotes notes;

    DemoForumLife(
            ItemGuests invitations,
            CommitteeAgenda committees,
            Preparations preparations,
            MeetingPlan plan,
            Agendas agendas,
            Notices notices,
            ReadingNotes notes) {
        this.invitations = invitations;
        this.committees = committees;
        this.preparations = preparations;
        this.plan = plan;
        this.agendas = agendas;
        this.notices = notices;
        this.notes = notes;
    }

    /// The committee has the item on its agenda, and recommends.
    void prepare(DraftItem item, Forum committee, LocalDate today) {
        plan.after(committee.id(), today)
                .ifPresent(meeting -> committees.ask(item, committee, meeting));
        int version = preparations.of(item.id()).map(each -> each.version()).orElse(0);
        preparations.describe(
                item,
                committee,
                version,
                "Forretningsudvalget anbefaler model B, fordi den følger det faktiske forbrug.",
                true);
    }

    void invite(ForumMeeting meeting, DraftItem item, String name, String organisation) {
        invite(meeting, item, null, name, organisation);
    }

    void invite(ForumMeeting meeting, DraftItem item, Asker guest, String organisation) {
        invite(meeting, item, guest.person(), guest.name(), organisation);
    }

    private void invite(
            ForumMeeting meeting,
            DraftItem item,
            @Nullable UUID person,
            String name,
            String organisation) {
        invitations.invite(
                meeting,
                item,
                new Guest(
                        UUID.randomUUID(),
                        person,
                        name,
                        organisation,
                        meeting.startsAt().plusMinutes(30),
                        meeting.startsAt().plusMinutes(60),
                        false));
    }

    /// The asker opens the coming agenda, notes something and marks a paragraph.
    void read(Forum forum, LocalDate today) {
        if (!notes.find("").isEmpty()) {
            return;
        }
        plan.after(forum.id(), today)
                .ifPresent(
                        meeting ->
                                agendas.forMembers(meeting.id())
                                        .ifPresent(
                                                agenda -> {
                                                    notices.opened(meeting, agenda.edition());
                                                    agenda.items().stream()
                                                            .filter(item -> !item.parts().isEmpty())
                                                            .findFirst()
                                                            .ifPresent(item -> note(meeting, item));
                                                }));
    }

    private void note(ForumMeeting meeting, AgendaItem item) {
        var id = Objects.requireNonNull(item.item());
        notes.write(meeting, id, "", "Spørg, hvor mange kommuner der har prøvet det.");
        notes.write(meeting, id, item.parts().getFirst().lines().getFirst(), "");
    }
}
