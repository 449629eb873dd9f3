package org.injeung.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.WritableIdentityProvider;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.annotation.Metric;
import org.injeung.access.policy.AttemptPolicy.Limits;

/** What passwords must be like (Camunda's own policy), and that trying them is slowed instead of locking accounts. */
@ApplicationScoped
public class Passwords extends AbstractProcessEnginePlugin {
    @Inject
    @ConfigProperty(name = "certification.login.attempts", defaultValue = "5")
    private int free;

    @Inject
    @ConfigProperty(name = "certification.login.address-attempts", defaultValue = "50")
    private int addressAttempts;

    @Inject
    @ConfigProperty(name = "certification.login.account-attempts", defaultValue = "100")
    private int accountAttempts;

    @Inject
    @ConfigProperty(name = "certification.login.longest-wait", defaultValue = "PT15M")
    private Duration longestWait;

    @Inject
    @ConfigProperty(name = "certification.login.known-wait", defaultValue = "PT1M")
    private Duration knownWait;

    @Inject
    @ConfigProperty(name = "certification.login.account-wait", defaultValue = "PT10S")
    private Duration accountWait;

    @Inject
    @ConfigProperty(name = "certification.login.forgotten-after", defaultValue = "PT1H")
    private Duration forgottenAfter;

    @Inject
    @ConfigProperty(name = "certification.login.known-for", defaultValue = "P30D")
    private Duration knownFor;

    @Inject
    private Clock clock;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    @Metric(
            name = "login_refusals",
            absolute = true,
            description = "Attempts to log in that came too soon after wrong passwords")
    private Counter refusals;

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setEnablePasswordPolicy(true);
        configuration.setIdentityProviderSessionFactory(new NeverLocked());
        var limits = new Limits(
                free, addressAttempts, accountAttempts, longestWait, knownWait, accountWait, forgottenAfter, knownFor);
        var dataSource = configuration.getDataSource();
        configuration.setIdentityService(new GuardedIdentityService(
                new LoginAttempts(() -> connection(dataSource), limits), limits, clock, refusals::inc));
    }

    private Connection connection(DataSource dataSource) throws SQLException {
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("A password is checked before a transaction begins, not in it");
        }
        return dataSource.getConnection();
    }

    /** Camunda's accounts without its lock, which a stranger closes for good with ten attempts; locks of before are no longer looked at. */
    static final class NeverLocked implements SessionFactory {
        @Override
        public Class<?> getSessionType() {
            return WritableIdentityProvider.class;
        }

        @Override
        public Session openSession() {
            return new DbIdentityServiceProvider() {
                @Override
                protected boolean isUserLocked(UserEntity user) {
                    return false;
                }

                @Override
                protected void lockUser(UserEntity user) {
                    // counted elsewhere
                }

                @Override
                public IdentityOperationResult deleteUser(String userId) {
                    var result = super.deleteUser(userId);
                    AbandonedTasks.giveBack(userId);
                    return result;
                }
            };
        }
    }
}
