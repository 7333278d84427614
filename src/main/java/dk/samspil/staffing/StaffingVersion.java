package dk.samspil.staffing;

import dk.samspil.rostering.CostPart;
import dk.samspil.rostering.StaffingWeights;
import dk.samspil.rostering.Tally;
import java.time.Instant;

/// A staffing of a year that was searched for, and how far the search has come.
///
/// @param number 1 for the first of the year
/// @param name what the secretariat calls it; empty = nothing yet
/// @param handedIn whether days of plans that are not agreed yet are staffed, too
/// @param seconds to search for, in all
/// @param searchedMs of them, in milliseconds
/// @param tally of the best found
/// @param least how many days stay without a coordinator in every plan there is
/// @param problem the key of what kept it from being searched for; empty = nothing
public record StaffingVersion(
        VersionId id,
        int healthUnit,
        int year,
        int number,
        String name,
        Kind kind,
        Status status,
        boolean stopAsked,
        boolean handedIn,
        int seconds,
        long searchedMs,
        StaffingWeights weights,
        Tally tally,
        int least,
        String problem,
        String createdBy,
        Instant createdAt) {

    /// What it was made for.
    public enum Kind {
        SEARCH,
        /// What is published, with as few changes as somebody's absence needs.
        REPAIR
    }

    /// How far its search has come.
    public enum Status {
        WAITING,
        SEARCHING,
        DONE
    }

    public boolean repair() {
        return kind == Kind.REPAIR;
    }

    public boolean searching() {
        return status != Status.DONE;
    }

    public long searchedSeconds() {
        return searchedMs / 1000;
    }

    public int weight(CostPart part) {
        return part.weight(weights);
    }

    /// In kilometres.
    public int cost(CostPart part) {
        return tally.of(part) * weight(part);
    }

    public String href() {
        return "/bemanding/version/" + id;
    }

    public String yearHref() {
        return "/bemanding/aar/" + year;
    }
}
