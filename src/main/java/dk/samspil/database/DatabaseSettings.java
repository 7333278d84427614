package dk.samspil.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the embedded database lives; read only when no `spring.datasource.url` is given.
///
/// @param folder keeps the database files and the outgoing files; made when missing
/// @param port the server's port on the loopback address; 0 = any free one
@ConfigurationProperties("samspil.database")
record DatabaseSettings(@DefaultValue("./data") Path folder, @DefaultValue("0") int port) {}
