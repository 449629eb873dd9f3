package org.injeung.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.injeung.registry.CertificationCase;

/** The message that a fine is no longer waived before the day that its organization was told; obligations that hold it resume. */
public final class FineWaiverEnded {
    private static final String MESSAGE = "FineWaiverEnded";

    private FineWaiverEnded() {}

    /** Tells those obligations, in the transaction of the caller. */
    public static void send(ProcessEngineServices engine, List<CertificationCase> obligations) {
        for (var obligation : obligations) {
            RunningCase.tell(engine, MESSAGE, obligation.caseNumber()); // one that holds no fine does not wait for it
        }
    }
}
