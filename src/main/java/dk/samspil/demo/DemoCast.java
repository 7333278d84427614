package dk.samspil.demo;

import dk.samspil.access.Asker;
import dk.samspil.parties.Area;
import dk.samspil.parties.Clinic;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Team;
import java.util.List;
import java.util.stream.Stream;

/// Everybody who plays a part in the demonstration, besides the citizens.
record DemoCast(
        List<Town> towns,
        Asker healthSecretary,
        Asker clinicalPhysician,
        Asker clinicalSecretary,
        Asker administrator) {

    /// Which administration each member of a team represents, in their order.
    static final List<Area> AREAS =
            List.of(Area.EMPLOYMENT, Area.HEALTH, Area.SOCIAL, Area.EDUCATION, Area.FAMILY);

    /// A GP clinic with its doctor.
    record Practice(Clinic clinic, Asker doctor) {}

    /// One municipality with its people, the region's coordinators who come there, and the clinics
    /// in it.
    ///
    /// @param post postal code and town of the citizens' addresses
    /// @param members of the team, each representing another area
    record Town(
            int id,
            String name,
            int region,
            String post,
            Team team,
            List<Asker> caseworkers,
            Asker coordinating,
            Asker leader,
            Asker minuteTaker,
            Asker secretary,
            List<Asker> members,
            List<Asker> coordinators,
            List<Practice> practices) {

        int healthUnit() {
            return Organisation.healthUnitOf(region);
        }

        /// Those who can be signed in as, the most useful first.
        Stream<Asker> people() {
            return Stream.of(
                            caseworkers.stream(),
                            Stream.of(coordinating, leader, minuteTaker, secretary),
                            members.stream())
                    .flatMap(each -> each);
        }
    }
}
