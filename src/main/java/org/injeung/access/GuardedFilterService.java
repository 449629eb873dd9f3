package org.injeung.access;

import java.util.List;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.query.Query;

/** Keeps expressions out of the filters that people save, and out of what they add to a filter when they use it. */
final class GuardedFilterService extends FilterServiceImpl {
    private final ProcessEngineConfigurationImpl configuration;

    GuardedFilterService(ProcessEngineConfigurationImpl configuration) {
        this.configuration = configuration;
    }

    /** The expressions of the shipped filters, which the start of the server saves, are ours. */
    @Override
    public Filter saveFilter(Filter filter) {
        if (CommandGuard.isFromPerson(configuration) && filter.getQuery() != null) {
            CommandGuard.requireValues(filter.getQuery());
        }
        return super.saveFilter(filter);
    }

    @Override
    public <T, Q extends Query<?, T>> List<T> list(String filterId, Q extendingQuery) {
        CommandGuard.requireValues(extendingQuery);
        return super.list(filterId, extendingQuery);
    }

    @Override
    public <T, Q extends Query<?, T>> List<T> listPage(
            String filterId, Q extendingQuery, int firstResult, int maxResults) {
        CommandGuard.requireValues(extendingQuery);
        return super.listPage(filterId, extendingQuery, firstResult, maxResults);
    }

    @Override
    public <T, Q extends Query<?, T>> T singleResult(String filterId, Q extendingQuery) {
        CommandGuard.requireValues(extendingQuery);
        return super.singleResult(filterId, extendingQuery);
    }

    @Override
    public Long count(String filterId, Query<?, ?> extendingQuery) {
        CommandGuard.requireValues(extendingQuery);
        return super.count(filterId, extendingQuery);
    }
}
