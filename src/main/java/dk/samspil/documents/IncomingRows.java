package dk.samspil.documents;

import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.cases.CaseId;
import dk.samspil.documents.IncomingFile.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// Rows of the table of files on their way.
final class IncomingRows {

    static final String SELECT =
            """
            select id, case_id, organisation_id, organisation_name, person, person_name, capacity,
                area, file_name, size, received, state, coalesce(pieces, 0) as pieces,
                filed_names, filed_problems, problem
            from documents.incoming_file
            """;

    private IncomingRows() {}

    static IncomingFile one(ResultSet row, int number) throws SQLException {
        return new IncomingFile(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                new Asker(
                        row.getObject("person", UUID.class),
                        row.getString("person_name"),
                        row.getInt("organisation_id"),
                        row.getString("organisation_name"),
                        Capacity.valueOf(row.getString("capacity")),
                        row.getString("area")),
                row.getString("file_name"),
                row.getLong("size"),
                row.getLong("received"),
                State.valueOf(row.getString("state")),
                row.getInt("pieces"),
                results(row),
                row.getString("problem"));
    }

    private static List<Uploads.Result> results(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("filed_names").getArray();
        var problems = (String[]) row.getArray("filed_problems").getArray();
        return IntStream.range(0, names.length)
                .mapToObj(n -> new Uploads.Result(names[n], true, problems[n]))
                .toList();
    }
}
