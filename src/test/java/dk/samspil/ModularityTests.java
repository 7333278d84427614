package dk.samspil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// The walls of the house: who may use whom stands in each module's package-info.
class ModularityTests {

    private static final ApplicationModules MODULES =
            ApplicationModules.of(SamspilApplication.class);

    @Test
    void modulesUseOnlyWhatTheyMay() {
        MODULES.verify();
    }

    @Test
    void modulesAreDrawnInTheDocumentation() throws IOException {
        var options = Documenter.Options.defaults().withOutputFolder("docs/modules");
        new Documenter(MODULES, options)
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
        try (var drawings = Files.newDirectoryStream(Path.of("docs/modules"), "*.puml")) {
            for (var drawing : drawings) {
                Files.write(drawing, inOneOrder(Files.readAllLines(drawing)));
            }
        }
    }

    /// Modules and arrows by name: they come in another order at each run.
    private static List<String> inOneOrder(List<String> lines) {
        var order = new ArrayList<String>();
        var waiting = new TreeSet<String>();
        for (var line : lines) {
            var word = line.strip();
            if (word.startsWith("Component(") || word.startsWith("Rel(")) {
                waiting.add(line);
            } else {
                order.addAll(waiting);
                waiting.clear();
                order.add(line);
            }
        }
        return order;
    }
}
