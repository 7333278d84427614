package dk.samspil.forums;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClashTests {

    private static final UUID DIRECTORS = new UUID(0, 1);
    private static final UUID COMMITTEE = new UUID(0, 2);
    private static final Map<UUID, String> NAMES =
            Map.of(DIRECTORS, "Direktørforum", COMMITTEE, "Udvalget");
    private static final LocalDate THURSDAY = LocalDate.of(2027, 1, 14);

    private static ForumMeeting meeting(UUID forum, LocalDate day, int from, String place) {
        return new ForumMeeting(
                UUID.randomUUID(),
                forum,
                day,
                LocalTime.of(from, 0),
                LocalTime.of(from + 3, 0),
                place,
                day.minusDays(14),
                null,
                "",
                1);
    }

    private static Member member(UUID forum, String name, LocalDate until) {
        return new Member(
                UUID.randomUUID(),
                forum,
                UUID.randomUUID(),
                name,
                "Ballerup",
                MemberRole.MEMBER,
                null,
                LocalDate.of(2020, 1, 1),
                until);
    }

    private static List<String> keys(
            ForumMeeting of, List<ForumMeeting> all, List<Member> members) {
        return Clash.among(all, members, NAMES).getOrDefault(of.id(), List.of()).stream()
                .map(Text::key)
                .toList();
    }

    @Test
    void aMeetingOnAWorkingDayAloneClashesWithNothing() {
        var meeting = meeting(DIRECTORS, THURSDAY, 9, "Rådhuset");
        assertThat(Clash.among(List.of(meeting), List.of(), NAMES)).isEmpty();
    }

    @Test
    void aHolidayIsAClash() {
        var meeting = meeting(DIRECTORS, LocalDate.of(2027, 3, 25), 9, "Rådhuset");
        assertThat(keys(meeting, List.of(meeting), List.of()))
                .containsExactly("forums.clash.holiday");
    }

    @Test
    void somebodyWhoSitsInBothIsNamed() {
        var one = meeting(DIRECTORS, THURSDAY, 9, "Rådhuset");
        var other = meeting(COMMITTEE, THURSDAY, 11, "Regionsgården");
        var members =
                List.of(
                        member(DIRECTORS, "Mette Eksempel", null),
                        member(COMMITTEE, "Mette Eksempel", null),
                        member(COMMITTEE, "Ole Prøve", null));
        var reasons = Clash.among(List.of(one, other), members, NAMES).get(one.id());
        assertThat(reasons)
                .containsExactly(Text.of("forums.clash.people", "Udvalget", "Mette Eksempel"));
    }

    @Test
    void whoHasLeftAForumNoLongerClashes() {
        var one = meeting(DIRECTORS, THURSDAY, 9, "Rådhuset");
        var other = meeting(COMMITTEE, THURSDAY, 11, "Regionsgården");
        var members =
                List.of(
                        member(DIRECTORS, "Mette Eksempel", THURSDAY.minusDays(1)),
                        member(COMMITTEE, "Mette Eksempel", null));
        assertThat(keys(one, List.of(one, other), members)).isEmpty();
    }

    @Test
    void aRoomIsTakenOnlyWhileTheOtherMeetingLasts() {
        var one = meeting(DIRECTORS, THURSDAY, 9, "Rådhuset");
        var during = meeting(COMMITTEE, THURSDAY, 11, " rådhuset ");
        var afterwards = meeting(COMMITTEE, THURSDAY, 12, "Rådhuset");
        assertThat(keys(one, List.of(one, during), List.of()))
                .containsExactly("forums.clash.place");
        assertThat(keys(one, List.of(one, afterwards), List.of())).isEmpty();
    }
}
