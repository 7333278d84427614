package dk.samspil.agendas.web;

import dk.samspil.access.Asker;
import dk.samspil.agendas.DraftItem;
import dk.samspil.agendas.Guest;
import dk.samspil.agendas.ItemGuests;
import dk.samspil.agendas.Preparations;
import dk.samspil.forums.Fora;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.MeetingPlan;
import dk.samspil.forums.StandingGuest;
import dk.samspil.forums.StandingGuests;
import dk.samspil.parties.People;
import dk.samspil.parties.Person;
import dk.samspil.parties.RoleHolder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Who else has to do with an item: guests, and the committee that prepares it.
@Component
class ItemCompany {

    private final ItemGuests invitations;
    private final Preparations preparations;
    private final Fora fora;
    private final MeetingPlan plan;
    private final StandingGuests standing;
    private final People people;
    private final Clock clock;

    ItemCompany(
            ItemGuests invitations,
            Preparations preparations,
            Fora fora,
            MeetingPlan plan,
            StandingGuests standing,
            People people,
            Clock clock) {
        this.invitations = invitations;
        this.preparations = preparations;
        this.fora = fora;
        this.plan = plan;
        this.standing = standing;
        this.people = people;
        this.clock = clock;
    }

    /// Adds what the secretariat sees of them.
    ModelAndView on(ModelAndView page, Forum forum, ForumMeeting meeting, DraftItem item) {
        if (!forum.editing()) {
            return page;
        }
        var committee = committee(forum);
        var next = committee.flatMap(each -> next(each, meeting));
        var guests = invitations.of(item.id());
        return page.addObject("guests", guests)
                .addObject("standing", offered(meeting, guests))
                .addObject("people", people())
                .addObject("committee", committee.orElse(null))
                .addObject("preparation", preparations.of(item.id()).orElse(null))
                .addObject("askedOn", next.map(ForumMeeting::heldOn).orElse(null));
    }

    /// The forum's standing guests on the day of the meeting who are not invited to the item.
    List<StandingGuest> offered(ForumMeeting meeting, List<Guest> invited) {
        var names = invited.stream().map(Guest::name).toList();
        return standing.of(meeting.forum()).stream()
                .filter(each -> each.isOn(meeting.heldOn()) && !names.contains(each.name()))
                .toList();
    }

    /// Those who can sign in for fora.
    List<Person> people() {
        return people.at(Asker.FORA).stream().map(RoleHolder::person).distinct().toList();
    }

    Optional<Person> person(UUID id) {
        return people().stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /// The committee that prepares the forum, where the asker is in its secretariat, too.
    Optional<Forum> committee(Forum forum) {
        var id = forum.preparedBy();
        return id == null ? Optional.empty() : fora.find(id).filter(Forum::editing);
    }

    /// Its next meeting before that of the forum.
    Optional<ForumMeeting> next(Forum committee, ForumMeeting meeting) {
        return plan.after(committee.id(), LocalDate.now(clock).minusDays(1))
                .filter(each -> each.heldOn().isBefore(meeting.heldOn()));
    }
}
