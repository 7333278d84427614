package dk.samspil;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts Samspil: one process, one port, on its own embedded PostgreSQL or on the configured one.
@SpringBootApplication
public class SamspilApplication {

    public static void main(String[] args) {
        SpringApplication.run(SamspilApplication.class, args);
    }
}
