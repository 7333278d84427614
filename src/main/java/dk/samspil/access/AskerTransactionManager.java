package dk.samspil.access;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/// Binds the asker to each transaction as settings that Row-Level Security reads. With nobody
/// asking, empty values are bound, and no row of a table with personal data shows.
final class AskerTransactionManager extends JdbcTransactionManager {

    private static final String BIND =
            """
            select set_config('app.org', ?, true), set_config('app.person', ?, true),
                   set_config('app.capacity', ?, true), set_config('app.area', ?, true)
            """;

    private final transient Askers askers;

    AskerTransactionManager(DataSource dataSource, Askers askers) {
        super(dataSource);
        this.askers = askers;
    }

    @Override
    protected void prepareTransactionalConnection(
            Connection connection, TransactionDefinition definition) throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var asker = askers.find();
        try (var statement = connection.prepareStatement(BIND)) {
            statement.setString(1, asker.map(a -> Integer.toString(a.organisation())).orElse(""));
            statement.setString(2, asker.map(a -> a.person().toString()).orElse(""));
            statement.setString(3, asker.map(a -> a.capacity().name()).orElse(""));
            statement.setString(4, asker.map(Asker::area).orElse(""));
            statement.execute();
        }
    }
}
