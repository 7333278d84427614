/// The search for who goes to which meeting day of a year: the rules and their weights, the
/// annealing that finds a plan, and the bounds that prove how good it is. Knows plans, days and
/// coordinators as they are handed to it, no pages and no database; uses
/// `parties` alone, for what somebody is trained in.
@ApplicationModule(displayName = "Rostering", allowedDependencies = "parties")
@NullMarked
package dk.samspil.rostering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
