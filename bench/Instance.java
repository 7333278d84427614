import dk.samspil.parties.Specialty;
import dk.samspil.rostering.Absence;
import dk.samspil.rostering.Availability;
import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.Duties;
import dk.samspil.rostering.FairShares;
import dk.samspil.rostering.MeetingToStaff;
import dk.samspil.rostering.Position;
import dk.samspil.rostering.Spans;
import dk.samspil.rostering.StaffingPlan;
import dk.samspil.rostering.StaffingWeights;
import dk.samspil.rostering.Weekly;
import dk.samspil.rostering.Wishes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A year to staff as a JSON file: its coordinators and its days. The README beside this file says
/// what each field means. What is missing counts as none, or as usual; what is unknown is ignored.
final class Instance {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Instance() {}

    /// @throws IllegalArgumentException when a date, number or kind cannot be read
    static StaffingPlan read(Path file) {
        var root = JSON.readTree(file.toFile());
        var coordinators = list(root.path("coordinators"), Instance::coordinator);
        var days = list(root.path("days"), Instance::day);
        int weeks = (int) days.stream().map(day -> Spans.week(day.day())).distinct().count();
        boolean told = coordinators.stream().anyMatch(one -> one.fairDays() > 0);
        return new StaffingPlan(
                told ? coordinators : FairShares.of(coordinators, days.size(), weeks),
                days,
                weights(root.path("weights")));
    }

    private static Coordinator coordinator(JsonNode one) {
        return new Coordinator(
                id(one.path("id").asString()),
                one.path("name").asString(one.path("id").asString()),
                Coordinator.Kind.valueOf(one.path("kind").asString("EMPLOYED")),
                one.path("share").asInt(100),
                position(one),
                one.path("mostAWeek").asInt(5),
                one.path("mostAMonth").asInt(31),
                one.path("fairDays").asInt(0),
                one.path("price").asInt(0),
                teams(one.path("follows")),
                teams(one.path("disqualified")),
                new Availability(
                        list(one.path("away"), Instance::absence),
                        new Duties(weekly(one.path("conference")), weekly(one.path("consultations"))),
                        one.has("offered")
                                ? new HashSet<>(list(one.path("offered"), Instance::date))
                                : null),
                Set.copyOf(
                        list(one.path("specialties"), each -> Specialty.valueOf(each.asString()))),
                wishes(one.path("wishes")));
    }

    private static Wishes wishes(JsonNode one) {
        return new Wishes(
                weekdays(one.path("on")),
                weekdays(one.path("notOn")),
                list(one.path("in"), Instance::spell),
                list(one.path("notIn"), Instance::spell),
                teams(one.path("with")));
    }

    private static Set<DayOfWeek> weekdays(JsonNode all) {
        return Set.copyOf(list(all, each -> DayOfWeek.valueOf(each.asString())));
    }

    private static Wishes.Spell spell(JsonNode one) {
        return new Wishes.Spell(date(one.path("from")), date(one.path("to")));
    }

    private static MeetingToStaff day(JsonNode one) {
        var team = one.path("team").asString();
        var place = one.path("place").asString(team);
        return new MeetingToStaff(
                id("day/" + one.path("id").asString(team + one.path("day").asString())),
                id(team),
                one.path("teamName").asString(team),
                date(one.path("day")),
                place,
                position(one))
                .asking(
                        one.has("asksFor")
                                ? Specialty.valueOf(one.path("asksFor").asString())
                                : null);
    }

    private static StaffingWeights weights(JsonNode one) {
        var usual = StaffingWeights.USUAL;
        return new StaffingWeights(
                one.path("anotherCoordinator").asInt(usual.anotherCoordinator()),
                one.path("notTheOwn").asInt(usual.notTheOwn()),
                one.path("travel").asInt(usual.travel()),
                one.path("uneven").asInt(usual.uneven()),
                one.path("hundredKroner").asInt(usual.hundredKroner()),
                0,
                one.path("otherSpecialty").asInt(usual.otherSpecialty()),
                one.path("againstWish").asInt(usual.againstWish()),
                one.path("farAlone").asInt(usual.farAlone()),
                one.path("farKm").asInt(usual.farKm()));
    }

    private static Position position(JsonNode one) {
        return new Position(one.path("latitude").asDouble(), one.path("longitude").asDouble());
    }

    private static Absence absence(JsonNode one) {
        return new Absence(date(one.path("from")), date(one.path("to")), Absence.Kind.OTHER);
    }

    private static Weekly weekly(JsonNode one) {
        return one.isObject()
                ? new Weekly(
                        DayOfWeek.valueOf(one.path("weekday").asString()),
                        Weekly.Weeks.valueOf(one.path("weeks").asString("EVERY")))
                : null;
    }

    private static LocalDate date(JsonNode one) {
        return LocalDate.parse(one.asString());
    }

    private static Set<UUID> teams(JsonNode names) {
        return list(names, name -> id(name.asString())).stream().collect(Collectors.toSet());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reading) {
        return StreamSupport.stream(array.spliterator(), false).map(reading).toList();
    }

    /// Writes a year so that it is read as the same one.
    static void write(StaffingPlan plan, Path file) {
        var coordinators = new ArrayList<Map<String, Object>>();
        for (Coordinator one : plan.getCoordinators()) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("id", one.id().toString());
            fields.put("name", one.name());
            fields.put("kind", one.kind().name());
            fields.put("share", one.share());
            at(one.base(), fields);
            fields.put("mostAWeek", one.mostAWeek());
            fields.put("mostAMonth", one.mostAMonth());
            fields.put("fairDays", one.fairDays());
            fields.put("price", one.price());
            fields.put("follows", names(one.follows()));
            fields.put("disqualified", names(one.disqualified()));
            availability(one.availability(), fields);
            fields.put("specialties", one.specialties().stream().map(Enum::name).sorted().toList());
            fields.put("wishes", written(one.wishes()));
            coordinators.add(fields);
        }
        var days = new ArrayList<Map<String, Object>>();
        for (MeetingToStaff day : plan.getMeetings()) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("id", day.getId().toString());
            fields.put("team", day.team().toString());
            fields.put("teamName", day.teamName());
            fields.put("day", day.day().toString());
            fields.put("place", day.place());
            at(day.position(), fields);
            if (day.asksFor() != null) {
                fields.put("asksFor", day.asksFor().name());
            }
            days.add(fields);
        }
        var root = new LinkedHashMap<String, Object>();
        root.put("coordinators", coordinators);
        root.put("days", days);
        JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), root);
    }

    private static Map<String, Object> written(Wishes wishes) {
        return Map.of(
                "on", wishes.on().stream().map(Enum::name).sorted().toList(),
                "notOn", wishes.notOn().stream().map(Enum::name).sorted().toList(),
                "in", wishes.in().stream().map(Instance::written).toList(),
                "notIn", wishes.notIn().stream().map(Instance::written).toList(),
                "with", names(wishes.with()));
    }

    private static Map<String, String> written(Wishes.Spell spell) {
        return Map.of("from", spell.from().toString(), "to", spell.to().toString());
    }

    private static void at(Position where, Map<String, Object> fields) {
        fields.put("latitude", where.latitude());
        fields.put("longitude", where.longitude());
    }

    private static void availability(Availability one, Map<String, Object> fields) {
        fields.put(
                "away",
                one.absences().stream()
                        .map(
                                away ->
                                        Map.of(
                                                "from", away.from().toString(),
                                                "to", away.to().toString()))
                        .toList());
        put("conference", one.duties().conference(), fields);
        put("consultations", one.duties().consultations(), fields);
        var offered = one.offered();
        if (offered != null) {
            fields.put("offered", new TreeSet<>(offered).stream().map(LocalDate::toString).toList());
        }
    }

    private static void put(String duty, Weekly weekly, Map<String, Object> fields) {
        if (weekly != null) {
            fields.put(
                    duty,
                    Map.of("weekday", weekly.weekday().name(), "weeks", weekly.weeks().name()));
        }
    }

    private static List<String> names(Set<UUID> teams) {
        return teams.stream().map(UUID::toString).sorted().toList();
    }

    /// Who goes where, a line for each day; an empty name = nobody.
    static List<String> lines(StaffingPlan plan) {
        var lines = new ArrayList<>(List.of("day,team,place,coordinator,km"));
        for (MeetingToStaff day : plan.getMeetings()) {
            var who = day.getCoordinator();
            lines.add(
                    "%s,%s,%s,%s,%d"
                            .formatted(
                                    day.day(),
                                    cell(day.teamName()),
                                    cell(day.place()),
                                    who == null ? "" : cell(who.name()),
                                    who == null ? 0 : who.base().kmTo(day.position())));
        }
        return lines;
    }

    private static String cell(String words) {
        return words.matches("[^\",\\n]*") ? words : '"' + words.replace("\"", "\"\"") + '"';
    }
}
