package org.injeung.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Lists and counts tasks by asking for each whether there is a grant, instead of joining it with all of them: the engine writes one a
 * task and group, and PostgreSQL misjudges how many fit, which took seconds at 3,000 open tasks. The grants stay, and what they
 * say. {@link BroadGrants} has answered before for whoever may read all.
 */
public final class VisibleTasks extends TaskManager {
    private static final String STATEMENTS = "VisibleTasks.xml";

    /** Reads {@code VisibleTasks.xml} into the engine. To be called when its own statements are read. */
    static void readStatements(ProcessEngineConfigurationImpl engine) {
        var configuration = engine.getSqlSessionFactory().getConfiguration();
        try (var statements = VisibleTasks.class.getResourceAsStream(STATEMENTS)) {
            new XMLMapperBuilder(statements, configuration, STATEMENTS, configuration.getSqlFragments()).parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
        configureQuery(query);
        return getDbEntityManager().selectList("selectVisibleTasks", query);
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
        configureQuery(query);
        return (Long) getDbEntityManager().selectOne("countVisibleTasks", query);
    }

    @Override
    protected void configureQuery(TaskQueryImpl query) {
        super.configureQuery(query);
        var check = query.getAuthCheck();
        var reader = check.isAuthorizationCheckEnabled() ? getCurrentAuthentication() : null;
        var groups = reader == null || reader.getGroupIds() == null ? List.<String>of() : reader.getGroupIds();
        query.setParameter(new Sight(
                reader == null || asksForGroups(query, groups) ? null : reader.getUserId(),
                groups,
                query.getQueries().stream().anyMatch(VisibleTasks::isLinked),
                query.getOrderingProperties().stream().anyMatch(ordering -> ordering.getRelation() != null)));
        check.setAuthorizationCheckEnabled(false);
    }

    /** Whether it finds only what candidates of these groups may do, which they may read. */
    private static boolean asksForGroups(TaskQueryImpl query, List<String> groups) {
        return query.getCandidateUser() == null
                && query.getCandidateGroupLike() == null
                && query.getCandidateGroups() != null
                && !query.getCandidateGroups().isEmpty()
                && groups.containsAll(query.getCandidateGroups());
    }

    /** Whether the conditions join each task with its links, so that it may come twice. */
    private static boolean isLinked(TaskQueryImpl query) {
        return query.getCandidateUser() != null
                || query.getCandidateGroups() != null
                || query.getCandidateGroupLike() != null
                || query.getInvolvedUser() != null
                || query.isWithCandidateGroups()
                || query.isWithCandidateUsers();
    }

    /** What the statements read as {@code parameter}; a bean, as their language knows no records. */
    public static final class Sight {
        private final String user;
        private final List<String> groups;
        private final boolean linked;
        private final boolean byVariable;

        Sight(String user, List<String> groups, boolean linked, boolean byVariable) {
            this.user = user;
            this.groups = groups;
            this.linked = linked;
            this.byVariable = byVariable;
        }

        /** Whose tasks; null for everybody's. */
        public String getUser() {
            return user;
        }

        /** In which groups that user is. */
        public List<String> getGroups() {
            return groups;
        }

        /** Whether the engine's conditions join the links of a task. */
        public boolean isLinked() {
            return linked;
        }

        /** Whether the list is sorted by the values of a variable. */
        public boolean isByVariable() {
            return byVariable;
        }
    }
}
