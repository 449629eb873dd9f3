package org.injeung.access;

import jakarta.enterprise.context.Dependent;
import org.camunda.bpm.engine.impl.plugin.AdministratorAuthorizationPlugin;

/** Gives the group of the operators every permission that the engine knows. */
@Dependent
public class Administrators extends AdministratorAuthorizationPlugin {
    /** The plugin as the engine's configuration takes it. */
    public Administrators() {
        setAdministratorGroupName(Groups.ADMINISTRATORS);
    }
}
