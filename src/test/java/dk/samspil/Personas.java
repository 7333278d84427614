package dk.samspil;

import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Invented people for tests, one for each capacity, and their counterparts elsewhere.
public final class Personas {

    public static final int BALLERUP = 151;
    public static final int GLADSAXE = 159;
    public static final int HEALTH_UNIT = 21_084;
    public static final int CLINICAL_FUNCTION = 31_084;

    private Personas() {}

    public static Asker caseworker() {
        return person("Mette Eksempel", BALLERUP, "Ballerup Kommune", Capacity.CASEWORKER);
    }

    public static Asker colleague() {
        return person("Søren Prøvesen", BALLERUP, "Ballerup Kommune", Capacity.CASEWORKER);
    }

    public static Asker caseworkerElsewhere() {
        return person("Karla Testgaard", GLADSAXE, "Gladsaxe Kommune", Capacity.CASEWORKER);
    }

    public static Asker minuteTaker() {
        return person("Rikke Referent", BALLERUP, "Ballerup Kommune", Capacity.MINUTE_TAKER);
    }

    public static Asker meetingLeader() {
        return person("Mads Mødeleder", BALLERUP, "Ballerup Kommune", Capacity.MEETING_LEADER);
    }

    public static Asker teamSecretary() {
        return person("Tine Teamsen", BALLERUP, "Ballerup Kommune", Capacity.TEAM_SECRETARY);
    }

    public static Asker teamSecretaryElsewhere() {
        return person("Ture Testmark", GLADSAXE, "Gladsaxe Kommune", Capacity.TEAM_SECRETARY);
    }

    /// Of any municipality, by its number.
    public static Asker teamSecretaryOf(int municipality) {
        return person("Tove Test", municipality, "Kommunen", Capacity.TEAM_SECRETARY);
    }

    public static Asker secretariat() {
        return person("Sif Sekretær", HEALTH_UNIT, "Sundhedsenheden", Capacity.HEALTH_SECRETARIAT);
    }

    public static Asker secretariatElsewhere() {
        return person("Bue Jysk", 21_081, "Sundhedsenhed Nord", Capacity.HEALTH_SECRETARIAT);
    }

    public static Asker coordinator() {
        return person("Lis Lægesen", HEALTH_UNIT, "Sundhedsenheden", Capacity.HEALTH_COORDINATOR);
    }

    public static Asker coordinatorElsewhere() {
        return person("Bo Vestergård", 21_081, "Sundhedsenhed Nord", Capacity.HEALTH_COORDINATOR);
    }

    public static Asker clinicalPhysician() {
        return person(
                "Ida Klinik", CLINICAL_FUNCTION, "Klinisk funktion", Capacity.CLINICAL_PHYSICIAN);
    }

    public static Asker gp(int clinic) {
        return person("Per Praksis", clinic, "Lægehuset", Capacity.GP);
    }

    public static Asker citizen(UUID person, String name) {
        return new Asker(person, name, Asker.CITIZENS, "Borger", Capacity.CITIZEN, "");
    }

    public static Asker administrator() {
        return person("Anna Administrator", Asker.PLATFORM, "Samspil", Capacity.ADMINISTRATOR);
    }

    private static Asker person(String name, int organisation, String place, Capacity capacity) {
        UUID id = UUID.nameUUIDFromBytes((name + organisation).getBytes(StandardCharsets.UTF_8));
        return new Asker(id, name, organisation, place, capacity, "");
    }
}
