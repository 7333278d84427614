package dk.samspil.demo;

import dk.samspil.access.Asker;
import java.time.LocalDateTime;

/// What somebody does at a time; one transaction.
record DemoAct(LocalDateTime at, Asker who, Runnable what) {}
