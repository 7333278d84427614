package dk.samspil.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the demonstration is made.
///
/// @param seed the same seed makes the same people and cases on the same day
/// @param cases how many cases there are in all
/// @param background false: the application has started when everything is made
/// @param onDatabase with a database of one's own: its exact name, to confirm that invented people
///     may sign in there without a password
@ConfigurationProperties("samspil.demo")
record DemoSettings(
        @DefaultValue("20261124") long seed,
        @DefaultValue("150") int cases,
        @DefaultValue("true") boolean background,
        @DefaultValue("") String onDatabase) {}
