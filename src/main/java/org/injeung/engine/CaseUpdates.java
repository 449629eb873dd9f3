package org.injeung.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.ReadObjectQuery;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.injeung.registry.CaseDeadline;

/**
 * Keeps with each case when anything of it was written last, and the earliest deadline that it waits for, in the transaction that
 * writes it. It looks at every row that the registry writes and finds the case by the row's columns, so that no feature has to think
 * of it: by {@code case_number}, or by the key of a row that has one.
 *
 * <p>These are the last statements of a transaction, by case number: whoever waits here for a case holds nothing that the other one
 * still wants, and between the moment that is written and the commit nothing else is done.
 */
public class CaseUpdates extends SessionEventAdapter {
    private static final String CASE_NUMBER = "case_number";
    private static final String WRITTEN = CaseUpdates.class.getName();

    /** What has a key that rows of others name, by the column. */
    private final Map<String, Class<?>> byKey = new HashMap<>();

    @Override
    public void preLogin(SessionEvent event) {
        for (var descriptor : event.getSession().getDescriptors().values()) {
            descriptor.getEventManager().addListener(new Written());
            var keys = descriptor.getPrimaryKeyFieldNames();
            if (keys.size() == 1) {
                byKey.put(column(keys.get(0)), descriptor.getJavaClass());
            }
        }
    }

    @Override
    public void preCommitUnitOfWork(SessionEvent event) {
        var work = (UnitOfWorkImpl) event.getSession();
        work.writeChanges();
        var cases = new TreeMap<String, Boolean>();
        written(work).forEach(row -> caseOf(row, work)
                .ifPresent(number -> cases.merge(number, row instanceof CaseDeadline, Boolean::logicalOr)));
        written(work).clear();
        if (!cases.isEmpty()) {
            var accessor = work.getAccessor();
            accessor.incrementCallCount(work.getParent());
            try {
                update(accessor.getConnection(), cases);
            } catch (SQLException e) {
                throw DatabaseException.sqlException(e);
            } finally {
                accessor.decrementCallCount();
            }
        }
    }

    /** @param cases by number, whether a deadline was written */
    private static void update(Connection connection, Map<String, Boolean> cases) throws SQLException {
        var now = ClockUtil.getCurrentTime().toInstant().atOffset(ZoneOffset.UTC);
        try (var updated = connection.prepareStatement(
                        "update certification_case set updated_at = greatest(updated_at, ?) where case_number = ?");
                // After it: whoever waited for the row sees the deadlines of whoever had it only in another statement.
                var due = connection.prepareStatement("update certification_case set due_at = coalesce("
                        + "(select min(d.ends_at) from deadline d where d.case_number = ? and d.ended_at is null),"
                        + " timestamp with time zone '9999-12-31 00:00:00+00:00') where case_number = ?")) {
            for (var one : cases.entrySet()) {
                updated.setObject(1, now);
                updated.setString(2, one.getKey());
                updated.executeUpdate();
                if (one.getValue()) {
                    due.setString(1, one.getKey());
                    due.setString(2, one.getKey());
                    due.executeUpdate();
                }
            }
        }
    }

    /** The case to which a row belongs, if it belongs to one. */
    private Optional<String> caseOf(Object row, UnitOfWorkImpl work) {
        var mappings = work.getDescriptor(row).getMappings();
        for (var mapping : mappings) {
            if (mapping.isDirectToFieldMapping()
                    && column(mapping.getField().getName()).equals(CASE_NUMBER)) {
                return Optional.ofNullable((String) mapping.getAttributeValueFromObject(row));
            }
        }
        return mappings.stream()
                .map(mapping -> named(mapping, row, work))
                .flatMap(Optional::stream)
                .map(other -> caseOf(other, work))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The row that a row names by its key; none where the key is the row's own, or no number. */
    private Optional<Object> named(DatabaseMapping mapping, Object row, UnitOfWorkImpl work) {
        if (mapping.isOneToOneMapping()) {
            return Optional.ofNullable(mapping.getRealAttributeValueFromObject(row, work));
        }
        if (!mapping.isDirectToFieldMapping() || mapping.isPrimaryKeyMapping()) {
            return Optional.empty();
        }
        var type = byKey.get(column(mapping.getField().getName()));
        if (type == null || !(mapping.getAttributeValueFromObject(row) instanceof Long key)) {
            return Optional.empty();
        }
        var query = new ReadObjectQuery(type);
        query.setSelectionId(key);
        return Optional.ofNullable(work.executeQuery(query));
    }

    private static String column(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    private static Set<Object> written(UnitOfWorkImpl work) {
        return (Set<Object>) work.getProperties()
                .computeIfAbsent(WRITTEN, unknown -> Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** Notes each row that is written. */
    private static final class Written extends DescriptorEventAdapter {
        @Override
        public void aboutToInsert(DescriptorEvent event) {
            note(event);
        }

        @Override
        public void aboutToUpdate(DescriptorEvent event) {
            note(event);
        }

        @Override
        public void aboutToDelete(DescriptorEvent event) {
            note(event);
        }

        private static void note(DescriptorEvent event) {
            written((UnitOfWorkImpl) event.getSession()).add(event.getObject());
        }
    }
}
