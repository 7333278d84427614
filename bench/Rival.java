import dk.samspil.rostering.StaffingPlan;
import dk.samspil.rostering.StaffingWeights;
import java.util.Optional;

/// Another solver for the same model.
interface Rival {

    /// What it came to.
    ///
    /// @param plan null when it found none in time
    /// @param leastOpen what it has proven of the open days
    /// @param leastCost what it has proven of the cost of plans with that few
    record Found(StaffingPlan plan, long leastOpen, long leastCost) {}

    /// Staffs the days of the plan itself.
    Found solve(StaffingPlan plan, StaffingWeights weights, long seconds, int processors);

    /// Empty where OR-Tools is not on the class path.
    static Optional<Rival> find() {
        try {
            Class.forName("com.google.ortools.Loader");
            return Optional.of(
                    (Rival) Class.forName("CpSat").getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }
}
