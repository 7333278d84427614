package dk.samspil;

import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.forums.Fora;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumKind;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.MeetingPlan;
import dk.samspil.forums.Member;
import dk.samspil.forums.MemberRole;
import dk.samspil.forums.Members;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Founds real fora for tests, each with a secretary, a chair and a member, and plans meetings.
@Component
public class TestFora {

    public static final LocalDate DAY = LocalDate.of(2027, 1, 14);

    private final TestCases test;
    private final TestMeetings people;
    private final Fora fora;
    private final Members members;
    private final MeetingPlan plan;

    TestFora(TestCases test, TestMeetings people, Fora fora, Members members, MeetingPlan plan) {
        this.test = test;
        this.people = people;
        this.fora = fora;
        this.members = members;
        this.plan = plan;
    }

    public static Asker secretary() {
        return person("Sille Sekretær", Capacity.FORUM_SECRETARY);
    }

    public static Asker chair() {
        return person("Finn Formand", Capacity.FORUM_MEMBER);
    }

    public static Asker member() {
        return person("Dorte Direktør", Capacity.FORUM_MEMBER);
    }

    /// Somebody who sits in another forum, or in none.
    public static Asker outsider() {
        return person("Ulla Udenfor", Capacity.FORUM_MEMBER);
    }

    public static Asker secretaryElsewhere() {
        return person("Erik Elsewhere", Capacity.FORUM_SECRETARY);
    }

    private static Asker person(String name, Capacity capacity) {
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Asker(id, name, Asker.FORA, "Fora", capacity, "");
    }

    /// An open forum of the long layout with everybody in it.
    public Forum found() {
        return found("Forum " + UUID.randomUUID(), true);
    }

    public Forum found(String name, boolean open) {
        List.of(secretary(), chair(), member(), outsider(), secretaryElsewhere())
                .forEach(people::known);
        var id = UUID.randomUUID();
        return test.as(
                secretary(),
                () -> {
                    fora.found(
                            new Forum(
                                    id,
                                    "",
                                    name,
                                    ForumKind.DIRECTORS,
                                    1084,
                                    null,
                                    "Til prøve",
                                    open,
                                    0,
                                    true),
                            "LONG");
                    seat(id, chair(), MemberRole.CHAIR, 151);
                    seat(id, member(), MemberRole.MEMBER, 159);
                    return fora.find(id).orElseThrow();
                });
    }

    private void seat(UUID forum, Asker asker, MemberRole role, int organisation) {
        members.seat(
                new Member(
                        UUID.randomUUID(),
                        forum,
                        asker.person(),
                        asker.name(),
                        "",
                        role,
                        null,
                        LocalDate.of(2020, 1, 1),
                        null),
                organisation);
    }

    public void seatSecretary(Forum forum, Asker asker) {
        test.run(secretary(), () -> seat(forum.id(), asker, MemberRole.SECRETARIAT, Asker.FORA));
    }

    /// A published meeting from nine to twelve.
    public ForumMeeting meeting(Forum forum, LocalDate day) {
        return test.as(
                secretary(),
                () -> {
                    plan.plan(
                            List.of(forum.id()),
                            List.of(day),
                            LocalTime.of(9, 0),
                            LocalTime.of(12, 0),
                            "Regionsgården");
                    plan.publish(forum.id(), day.getYear());
                    return plan.of(forum.id()).stream()
                            .filter(meeting -> meeting.heldOn().equals(day))
                            .findFirst()
                            .orElseThrow();
                });
    }
}
