package dk.samspil;

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
    void modulesAreDrawnInTheDocumentation() {
        var options = Documenter.Options.defaults().withOutputFolder("docs/modules");
        new Documenter(MODULES, options)
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
    }
}
