package org.injeung.deadlines;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.injeung.law.Holiday;

/** Counts awaited deadlines again when a holiday is announced, in the caller's transaction and in one command of the engine. */
@Dependent
public class Recalculation {
    private final ProcessEngine engine;
    private final Deadlines deadlines;

    /** Moves what waits in that engine. */
    @Inject
    public Recalculation(ProcessEngine engine, Deadlines deadlines) {
        this.engine = engine;
        this.deadlines = deadlines;
    }

    /**
     * Counts with one holiday more from now on.
     *
     * @param by who announces it
     * @return the deadlines that moved
     */
    public List<Deadlines.Moved> announce(Holiday holiday, String by) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> deadlines.announce(holiday, by));
    }
}
