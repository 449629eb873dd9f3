package org.injeung.doors;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;

/** The engine's REST API. Its classes are listed: otherwise every resource of the WAR would appear in it. */
@ApplicationPath("engine-rest")
public class EngineRestApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        var classes = new HashSet<>(CamundaRestResources.getResourceClasses());
        classes.addAll(CamundaRestResources.getConfigurationClasses());
        var ours = EngineRestErrors.insteadOfCamundas(classes);
        ours.add(EngineRestParameters.class);
        return ours;
    }

    @Override
    public Map<String, Object> getProperties() {
        return JACKSON_ONLY;
    }

    /** The server's own JSON libraries write other JSON than Jackson does. No description of the API but {@code /openapi}. */
    static final Map<String, Object> JACKSON_ONLY = Map.of(
            "jersey.config.server.disableJsonBinding", true,
            "jersey.config.server.disableMoxyJson", true,
            "jersey.config.server.wadl.disableWadl", true);
}
