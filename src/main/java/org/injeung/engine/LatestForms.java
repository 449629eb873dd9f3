package org.injeung.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Shows at every task the form of this version, also where an earlier version of the diagram bound it to its own: the steps behind it
 * are those of this version, too, and a mended form reaches the cases that wait.
 */
@ApplicationScoped
public class LatestForms extends AbstractProcessEnginePlugin {
    private static final String LATEST = "latest";

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var listeners = new ArrayList<>(Optional.ofNullable(configuration.getCustomPreBPMNParseListeners())
                .orElse(List.of()));
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element task, ScopeImpl scope, ActivityImpl activity) {
                var form = ((UserTaskActivityBehavior) activity.getActivityBehavior())
                        .getTaskDefinition()
                        .getFormDefinition();
                if (form.getCamundaFormDefinitionKey() != null) {
                    form.setCamundaFormDefinitionBinding(LATEST);
                }
            }
        });
        configuration.setCustomPreBPMNParseListeners(listeners);
    }
}
