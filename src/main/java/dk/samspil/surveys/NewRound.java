package dk.samspil.surveys;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A round to be sent.
///
/// @param receivers the organisations that are asked; with codes and links the municipalities whose
/// citizens answer, none = they are not told apart
/// @param codes how many codes each of the receivers gets, 1-2000
public record NewRound(
        UUID id,
        UUID questionnaire,
        String title,
        String introduction,
        RoundAccess access,
        @Nullable UUID previous,
        LocalDate deadline,
        List<Integer> receivers,
        int codes) {}
