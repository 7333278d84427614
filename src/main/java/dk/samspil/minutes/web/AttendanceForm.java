package dk.samspil.minutes.web;

import dk.samspil.forums.Member;
import dk.samspil.minutes.Attendance;
import dk.samspil.minutes.Attendance.Attended;
import dk.samspil.minutes.Presence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who was there, as typed: lists of the same length, one place in each for every member.
record AttendanceForm(
        @Nullable Integer version,
        @Nullable List<UUID> member,
        @Nullable List<Presence> presence,
        @Nullable List<String> from,
        @Nullable List<String> to,
        @Nullable List<String> substitute) {

    private static final int LONGEST = 120;

    /// One place for each who had a seat on the day, as it was saved before.
    static List<Attended> rows(List<Member> members, LocalDate day, Attendance saved) {
        var rows = new ArrayList<Attended>();
        for (var member : members) {
            if (member.isOn(day)) {
                rows.add(
                        saved.seats().stream()
                                .filter(seat -> seat.member().equals(member.id()))
                                .findFirst()
                                .orElseGet(() -> here(member)));
            }
        }
        return rows;
    }

    private static Attended here(Member member) {
        boolean comesOtherwise = member.substituteFor() != null;
        return new Attended(
                member.id(),
                member.name(),
                member.organisation(),
                member.votes() && !comesOtherwise,
                comesOtherwise ? Presence.ABSENT : Presence.WHOLE,
                0,
                0,
                "");
    }

    Attendance on(List<Attended> rows) {
        var seats = new ArrayList<Attended>();
        for (var row : rows) {
            int at = member == null ? -1 : member.indexOf(row.member());
            seats.add(at < 0 ? row : typed(row, at));
        }
        return new Attendance(seats);
    }

    private Attended typed(Attended row, int at) {
        var present = presence != null && at < presence.size() ? presence.get(at) : null;
        boolean part = present == Presence.PART;
        return new Attended(
                row.member(),
                row.name(),
                row.organisation(),
                row.votes(),
                present == null ? row.presence() : present,
                part ? number(from, at) : 0,
                part ? number(to, at) : 0,
                words(substitute, at));
    }

    private static int number(@Nullable List<String> typed, int at) {
        var words = words(typed, at);
        return words.matches("\\d{1,4}") ? Integer.parseInt(words) : 0;
    }

    private static String words(@Nullable List<String> typed, int at) {
        if (typed == null || at >= typed.size() || typed.get(at) == null) {
            return "";
        }
        var words = typed.get(at).strip();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
