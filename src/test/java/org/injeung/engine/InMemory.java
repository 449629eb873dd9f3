package org.injeung.engine;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import java.beans.Introspector;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.flywaydb.core.Flyway;
import org.injeung.access.Guards;
import org.injeung.access.SecretVariables;
import org.injeung.committee.SecretBallots;
import org.injeung.deadlines.Deadlines;
import org.injeung.deadlines.DueDates;
import org.injeung.law.CorrectiveOrder;
import org.injeung.law.Criteria;
import org.injeung.law.Holidays;
import org.injeung.law.NoticeItems;
import org.injeung.law.ObligationRules;
import org.injeung.law.PenaltyFigures;
import org.injeung.law.Periods;
import org.injeung.law.Rules;
import org.injeung.law.UsualAudit;

/** The engine with its guards and steps, and the registry, on one in-memory database; built once, it takes a second. */
final class InMemory {
    private static final String DATABASE = "jdbc:h2:mem:stage;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=5000";

    /** The committee of most tests meets at once; the five days are those of AgendaPolicyTest. */
    private static final String AT_ONCE =
            "name,length,counting,inForceFrom,inForceUntil,source\ncommitteeAgenda,PT0S,EXACT,2024-07-24,,Tests";

    private static final Rules.Committee COMMITTEE = new Rules.Committee(3, Rules.Tie.CHAIR_DECIDES, "committee1");

    /** Built when the first test needs it. */
    private static final class Built {
        private static final InMemory ONE = new InMemory();
    }

    private final SharedTransaction transaction = new SharedTransaction(DATABASE);
    private final Footprints footprints = new Footprints();
    private final Map<Class<?>, Object> objects = new HashMap<>();
    private final ProcessEngine engine;

    static InMemory one() {
        return Built.ONE;
    }

    private InMemory() {
        Flyway.configure().dataSource(transaction.dataSource()).load().migrate();
        try (var connection = transaction.dataSource().getConnection()) {
            RoomForCharacters.make(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        transaction.useFor(Persistence.createEntityManagerFactory(
                "injeung-test", Map.of("jakarta.persistence.nonJtaDataSource", transaction.dataSource())));
        var holidays = read("/law/holidays.csv", Holidays::read);
        objects.put(EntityManager.class, transaction.entityManager());
        objects.put(Clock.class, new EngineTime(Periods.SEOUL));
        objects.put(Holidays.class, holidays);
        objects.put(
                Periods.class,
                read("/law/periods.csv", csv -> Periods.read(csv, holidays)).replacedBy(new StringReader(AT_ONCE)));
        objects.put(Criteria.class, read("/law/criteria.csv", Criteria::read));
        objects.put(ObligationRules.class, read("/law/obligations.csv", ObligationRules::read));
        objects.put(PenaltyFigures.class, read("/law/penalties.csv", PenaltyFigures::read));
        objects.put(Rules.class, new Rules("KISA", 10_000_000, Rules.Comparison.MORE_THAN, 1_000, 1, 2, COMMITTEE));
        objects.put(NoticeItems.class, read("/law/notice-items.csv", NoticeItems::read));
        objects.put(CorrectiveOrder.class, new CorrectiveOrder(30_000_000));
        objects.put(UsualAudit.class, new UsualAudit(1, 1));
        objects.put(Deployments.class, new Deployments(false));
        objects.put(SecretVariables.class, new SecretBallots());
        engine = configuration().buildProcessEngine();
        objects.put(ProcessEngine.class, engine);
        transaction.run(() -> {
            deploy();
            return null;
        });
    }

    ProcessEngine engine() {
        return engine;
    }

    SharedTransaction transaction() {
        return transaction;
    }

    Footprints footprints() {
        return footprints;
    }

    /** An object of that class of ours, with what its constructor asks for. */
    <T> T make(Class<T> type) {
        if (!objects.containsKey(type)) {
            objects.put(type, create(type));
        }
        return type.cast(objects.get(type));
    }

    private Object create(Class<?> type) {
        try {
            var constructor = constructor(type);
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(this::make)
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
        for (var candidate : type.getDeclaredConstructors()) {
            if (candidate.isAnnotationPresent(Inject.class)) {
                return candidate;
            }
        }
        return type.getDeclaredConstructor();
    }

    private StandaloneInMemProcessEngineConfiguration configuration() {
        var configuration = new WithoutTables();
        configuration.setDmnEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setDataSource(transaction.dataSource());
        configuration.setTransactionsExternallyManaged(true);
        configuration.setCustomPreCommandInterceptorsTxRequired(List.of(transaction.interceptor(false)));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(List.of(transaction.interceptor(true)));
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistory("full");
        configuration.setHistoryTimeToLive("P3650D");
        configuration.setMetricsEnabled(false);
        configuration.setEnableCmdExceptionLogging(false); // refusals are expected
        configuration.setTaskMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
        configuration.setJavaSerializationFormatEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(footprints)));
        configuration.setProcessEnginePlugins(
                new ArrayList<>(List.of(make(Guards.class), make(DueDates.class), make(Timers.class))));
        configuration.setGroupResourceWhitelistPattern("[a-zA-Z0-9-]+");
        Expressions.restrict(configuration, steps());
        return configuration;
    }

    /** What a diagram may name in {@code ${…}}. */
    private Map<Object, Object> steps() {
        var steps = new HashMap<Object, Object>();
        for (var type : stepTypes()) {
            steps.put(Introspector.decapitalize(type.getSimpleName()), make(type));
        }
        steps.put("deadlines", make(Deadlines.class));
        return steps;
    }

    /** Every class of a {@code step} package that has a bean name. */
    static List<Class<?>> stepTypes() {
        var root = Path.of(location(Deadlines.class));
        try (var files = Files.walk(root.resolve("org/injeung"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.contains(File.separator + "step" + File.separator) && file.endsWith(".class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .map(InMemory::load)
                    .filter(type -> type.isAnnotationPresent(Named.class))
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .<Class<?>>map(type -> type)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The diagrams and forms under the names by which the application deploys them. */
    private void deploy() throws IOException {
        var deployment = engine.getRepositoryService().createDeployment().name("injeung");
        var folder = Path.of(location(Deadlines.class), "processes");
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                deployment.addInputStream(
                        folder.relativize(file).toString().replace(File.separatorChar, '/'),
                        Files.newInputStream(file));
            }
        }
        var deployed = deployment.deployWithResult();
        if (deployed.getDeployedProcessDefinitions().isEmpty()) {
            throw new IllegalStateException("no diagram was deployed from " + folder);
        }
    }

    /** Empties every table that a case writes; diagrams, forms and accounts stay. */
    void empty() {
        try (var connection = transaction.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.addBatch("set referential_integrity false");
            for (var table : tables(connection)) {
                var startsProcesses = table.equals("ACT_RU_EVENT_SUBSCR") || table.equals("ACT_RU_JOB");
                var cases = table.equals("ACT_RU_JOB") ? "process_instance_id_" : "proc_inst_id_";
                statement.addBatch(
                        "delete from " + table + (startsProcesses ? " where " + cases + " is not null" : ""));
            }
            statement.addBatch("delete from act_ge_bytearray where deployment_id_ is null");
            statement.addBatch("delete from serial where series like 'ISMS%'");
            statement.addBatch("update serial set serial_year = 0, last_number = 0");
            statement.addBatch("set referential_integrity true");
            var counts = statement.executeBatch();
            if (Arrays.stream(counts).anyMatch(count -> count < 0)) {
                throw new IllegalStateException("the database could not be emptied");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows each of those tables has, and how many case and certificate numbers were drawn. */
    Map<String, Long> contents() {
        try (var connection = transaction.dataSource().getConnection()) {
            var contents = new TreeMap<String, Long>();
            for (var table : tables(connection)) {
                contents.put(table, number(connection, "select count(*) from " + table));
            }
            contents.put("numbers drawn", number(connection, "select sum(last_number) from serial"));
            return contents;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return tables.stream()
                .filter(table ->
                        table.startsWith("ACT_RU_") || table.startsWith("ACT_HI_") || !table.startsWith("ACT_"))
                .filter(table -> !List.of("ACT_RU_JOBDEF", "ACT_RU_AUTHORIZATION", "ACT_RU_FILTER", "SERIAL")
                        .contains(table))
                .filter(table -> !table.startsWith("flyway"))
                .toList();
    }

    /** Reads a law file as the application does. */
    static <T> T read(String resource, java.util.function.Function<Reader, T> reader) {
        try (var stream = InMemory.class.getResourceAsStream(resource);
                var csv = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return reader.apply(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** There are no decision tables, as in the application. */
    private static final class WithoutTables extends StandaloneInMemProcessEngineConfiguration {
        @Override
        protected void initDmnEngine() {
            // none
        }
    }

    private static final class EngineTime extends Clock {
        private final ZoneId zone;

        EngineTime(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new EngineTime(other);
        }

        @Override
        public Instant instant() {
            return ClockUtil.getCurrentTime().toInstant();
        }
    }
}
