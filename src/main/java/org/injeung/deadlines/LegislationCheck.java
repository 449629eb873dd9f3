package org.injeung.deadlines;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Extension;
import org.eclipse.microprofile.config.ConfigProvider;
import org.injeung.engine.SettingsCheck;

/** Reads the law before any bean asks for it, and ends the start with one line where something is wrong with it. */
public class LegislationCheck implements Extension {
    /** Reads all of it. */
    void look(@Observes AfterDeploymentValidation validated) {
        SettingsCheck.check(() -> new Legislation(ConfigProvider.getConfig()).readAll());
    }
}
