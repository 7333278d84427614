package dk.samspil.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How case files are bound.
///
/// @param atOnce how many on one node; others wait in line
@ConfigurationProperties("samspil.binding")
record BindingSettings(@DefaultValue("2") int atOnce) {}
