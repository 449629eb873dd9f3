package org.injeung.engine;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.jobexecutor.ThreadPoolJobExecutor;

/** Works the engine's jobs on threads of the container, where transactions, JNDI and CDI are at hand. */
final class ContainerJobExecutor extends ThreadPoolJobExecutor {
    private static final int THREADS = 4;
    private static final int QUEUE = 32;
    /** Each look for jobs reads all that are due: ten thousand at once are not looked through for every three. */
    private static final int AT_ONCE = 16;
    /** More than the slowest step takes; those of a dead server are freed by {@link Heartbeat} long before. */
    private static final int LOCK_MILLIS = 15 * 60 * 1_000;

    private final ManagedThreadFactory threads;

    ContainerJobExecutor(ManagedThreadFactory threads) {
        this.threads = threads;
        // A timer is looked for at least this often, however long nothing happened: the register must change within
        // seconds.
        setWaitTimeInMillis(1_000);
        setMaxWait(5_000);
        setLockTimeInMillis(LOCK_MILLIS);
        setMaxJobsPerAcquisition(AT_ONCE);
    }

    @Override
    protected void startExecutingJobs() {
        threadPoolExecutor =
                new ThreadPoolExecutor(THREADS, THREADS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE), threads);
        super.startExecutingJobs();
    }

    @Override
    protected void startJobAcquisitionThread() {
        jobAcquisitionThread = threads.newThread(acquireJobsRunnable);
        jobAcquisitionThread.setName("job-acquisition");
        jobAcquisitionThread.start();
    }

    @Override
    protected void stopExecutingJobs() {
        super.stopExecutingJobs();
        threadPoolExecutor.getQueue().clear(); // Heartbeat gives them back
        threadPoolExecutor.shutdown();
        try {
            // What runs may end; what does not is rolled back and done again by another server or after the restart.
            if (!threadPoolExecutor.awaitTermination(30, TimeUnit.SECONDS)) {
                threadPoolExecutor.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether jobs are looked for: switched on, and the thread that looks is alive. */
    boolean isAcquiring() {
        return isActive() && jobAcquisitionThread != null && jobAcquisitionThread.isAlive();
    }
}
