package dk.samspil.demo;

import dk.samspil.access.Asker;
import dk.samspil.agreements.CaseType;
import dk.samspil.cases.CaseStatus;
import dk.samspil.parties.Cpr;
import dk.samspil.parties.WorkArea;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// What one case of the demonstration is about, and how far it comes.
///
/// @param goal the status it has today
/// @param turn tells it from the others with that goal: each goes another way there
/// @param seat on the agenda of a meeting; null = on none
/// @param seed for everything else that varies from case to case
record DemoPlot(
        int serial,
        String name,
        Cpr cpr,
        LocalDate born,
        CaseType type,
        DemoCast.Town town,
        Asker caseworker,
        DemoCast.Practice practice,
        boolean childrenAtHome,
        boolean qualifyingEducation,
        List<Condition> conditions,
        CaseStatus goal,
        int turn,
        DemoDates dates,
        DemoMeetingDay.@Nullable Seat seat,
        LocalDate today,
        long seed) {

    boolean is(CaseStatus status, int... turns) {
        if (goal != status) {
            return false;
        }
        for (int each : turns) {
            if (each == turn) {
                return true;
            }
        }
        return turns.length == 0;
    }

    /// Whether the clinical function has examined the citizen on the way to the meeting.
    boolean examined() {
        return is(CaseStatus.IN_FOLLOW_UP, 1)
                || is(CaseStatus.CLOSED, 1)
                || is(CaseStatus.READY_FOR_MEETING, 5);
    }

    /// The coordinator who screens it.
    Asker coordinator() {
        return town.coordinators().get(serial % town.coordinators().size());
    }

    WorkArea area() {
        if (Period.between(born, dates.opened()).getYears() < 30) {
            return WorkArea.YOUTH;
        }
        return type == CaseType.JOB_CLARIFICATION ? WorkArea.SICKNESS_BENEFIT : WorkArea.EMPLOYMENT;
    }

    DemoCitizen citizen() {
        return new DemoCitizen(
                seed,
                name,
                cpr.formatted(),
                born,
                town.name(),
                practice.clinic().name(),
                practice.doctor().name(),
                caseworker.name(),
                conditions);
    }

    /// The same for the same purpose, whatever else was drawn.
    Random random(String purpose) {
        return new Random(seed * 31 + purpose.hashCode());
    }
}
