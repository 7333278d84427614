package dk.samspil.advice;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What each region's clinical function offers, and the price.
@Component
public class ServicePrices {

    private final JdbcClient jdbc;

    ServicePrices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Service> of(int region, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return jdbc.sql("select * from advice.service where region = ? order by id")
                .param(region)
                .query(
                        (row, n) ->
                                new Service(
                                        row.getString(english ? "name_en" : "name_da"),
                                        "advice.unit." + row.getString("unit"),
                                        row.getObject("price_kr", Integer.class)))
                .list();
    }

    /// @param kroner null = by tariff
    public record Service(String name, String unitKey, @Nullable Integer kroner) {}
}
