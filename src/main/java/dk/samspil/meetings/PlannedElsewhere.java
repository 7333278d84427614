package dk.samspil.meetings;

import dk.samspil.parties.TeamId;
import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.Optional;

/// Says where the days of a team are planned, when that is not done day by day.
public interface PlannedElsewhere {

    /// Why a team's day cannot be planned by itself.
    Optional<Text> whyNot(TeamId team, LocalDate day);
}
