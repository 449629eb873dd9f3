package org.injeung.validity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ProcessEngine;
import org.injeung.engine.Variable;
import org.injeung.registry.Reconciliation;
import org.injeung.registry.Reconciliations;

/** Names shared with {@code register-reconciliation.bpmn}, and its start. */
@Dependent
public class ReconciliationProcess {
    /** Whether a reconciliation has looked at all certificates. */
    public enum MoreCertificates {
        /** There are more. */
        MORE,
        /** That was the last one. */
        NONE
    }

    /** The row of the result. */
    public static final Variable<Long> RECONCILIATION_ID = Variable.number("reconciliationId", 1, Long.MAX_VALUE);
    /** The last certificate that was looked at; empty at the beginning. */
    public static final Variable<String> LAST_CERTIFICATE = Variable.text("lastCertificate", 40);
    /** Answer of {@code Gateway_MoreCertificates}. */
    public static final Variable<MoreCertificates> MORE_CERTIFICATES =
            Variable.answer("moreCertificates", MoreCertificates.class);

    private static final String PROCESS = "register-reconciliation";

    private final ProcessEngine engine;
    private final Reconciliations reconciliations;

    /** Starts in that engine. */
    @Inject
    public ReconciliationProcess(ProcessEngine engine, Reconciliations reconciliations) {
        this.engine = engine;
        this.reconciliations = reconciliations;
    }

    /** Starts a reconciliation in the caller's transaction and with the caller's rights; its pages are worked by jobs. */
    public Reconciliation start() {
        var started =
                engine.getRuntimeService().createProcessInstanceByKey(PROCESS).executeWithVariablesInReturn();
        return reconciliations.read((Long) started.getVariables().get(RECONCILIATION_ID.name()));
    }
}
