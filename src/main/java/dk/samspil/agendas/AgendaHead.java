package dk.samspil.agendas;

import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.PublicMeeting;
import java.time.LocalDate;
import java.time.LocalTime;

/// What stands at the top of an agenda.
public record AgendaHead(
        String forum, LocalDate heldOn, LocalTime startsAt, LocalTime endsAt, String place) {

    public static AgendaHead of(Forum forum, ForumMeeting meeting) {
        return new AgendaHead(
                forum.name(),
                meeting.heldOn(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.place());
    }

    public static AgendaHead of(PublicMeeting meeting) {
        return new AgendaHead(
                meeting.forumName(),
                meeting.heldOn(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.place());
    }
}
