package dk.samspil.ui;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How pages behave, `samspil.ui.*`.
///
/// @param sessionWarning how long before a session ends the person is warned
/// @param supportPhone the number error pages tell people to call; empty: none
/// @param address where Samspil is found, as it stands in letters
@ConfigurationProperties("samspil.ui")
record UiSettings(
        @DefaultValue("2m") Duration sessionWarning,
        @DefaultValue("") String supportPhone,
        @DefaultValue("http://localhost:8080") String address) {}
