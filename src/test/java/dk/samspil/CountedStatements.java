package dk.samspil;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/// Counts the statements that reach the database from the thread that does the work; what happens
/// in the background meanwhile does not count.
@Component
public class CountedStatements implements BeanPostProcessor {

    private final ThreadLocal<List<Statement>> noted = new ThreadLocal<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource dataSource)) {
            return bean;
        }
        return ProxyDataSourceBuilder.create(dataSource)
                .afterQuery((execution, queries) -> queries.forEach(this::note))
                .build();
    }

    private void note(QueryInfo query) {
        List<Statement> statements = noted.get();
        if (statements != null) {
            statements.add(Statement.of(query));
        }
    }

    /// The statements of the work itself; sessions, jobs and events of the frameworks do not count,
    /// nor does binding the asker to a transaction.
    public List<String> during(Runnable work) {
        return of(work).stream().map(Statement::sql).toList();
    }

    /// As {@link #during}, with what was asked for.
    public List<Statement> of(Runnable work) {
        var statements = new ArrayList<Statement>();
        noted.set(statements);
        try {
            work.run();
        } finally {
            noted.remove();
        }
        return statements.stream()
                .filter(statement -> !statement.sql().contains("platform."))
                .filter(statement -> !statement.sql().contains("set_config"))
                .toList();
    }

    /// @param values of its parameters, in order
    public record Statement(String sql, List<Object> values) {

        private static Statement of(QueryInfo query) {
            var parameters =
                    query.getParametersList().isEmpty()
                            ? List.<Object>of()
                            : query.getParametersList().getFirst().stream()
                                    .map(parameter -> parameter.getArgs()[1])
                                    .toList();
            return new Statement(query.getQuery(), parameters);
        }
    }
}
