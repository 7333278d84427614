package dk.samspil.minutes;

import java.util.List;
import java.util.UUID;

/// Who was at a meeting.
public record Attendance(List<Attended> seats) {

    public static final Attendance NOBODY = new Attendance(List.of());

    public Attendance {
        seats = List.copyOf(seats);
    }

    /// One member.
    ///
    /// @param votes whether the seat counts when votes are cast
    /// @param from the first item that the member took part in, when only in a part; 0 otherwise
    /// @param to the last one; 0 otherwise
    /// @param substitute who came instead; empty when nobody did
    public record Attended(
            UUID member,
            String name,
            String organisation,
            boolean votes,
            Presence presence,
            int from,
            int to,
            String substitute) {

        /// Whether the seat was filled at an item, by the member or a substitute.
        public boolean at(int item) {
            return switch (presence) {
                case WHOLE -> true;
                case PART -> from <= item && item <= to;
                case ABSENT -> !substitute.isEmpty();
            };
        }
    }

    /// How many votes can be cast at an item.
    public int votesAt(int item) {
        return (int) seats.stream().filter(seat -> seat.votes() && seat.at(item)).count();
    }
}
