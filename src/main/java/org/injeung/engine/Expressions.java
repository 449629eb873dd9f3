package org.injeung.engine;

import java.beans.FeatureDescriptor;
import java.lang.reflect.Method;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.CommandContextFunctions;
import org.camunda.bpm.engine.impl.el.DateTimeFunctions;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ProcessEngineElContext;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.injeung.law.Periods;

/**
 * What an expression can reach, wherever it came from: our beans and the variables of its case by name, the case number of its
 * execution, the end of a legal period, and the functions of the shipped filters. Camunda's own lets it call every public method of
 * whatever it reaches, which from any text leads to any class. There are no scripts at all.
 */
public final class Expressions extends JuelExpressionManager {
    private static final Set<String> CAMUNDAS = Set.of(
            CommandContextFunctions.CURRENT_USER, CommandContextFunctions.CURRENT_USER_GROUPS, DateTimeFunctions.NOW);

    private Expressions(Map<Object, Object> beans) {
        super(beans);
        for (var function : Set.of("endOfToday", "endOfWeek")) {
            try {
                functions.put(function, Expressions.class.getMethod(function));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Lets the expressions of an engine that is not built yet reach these beans, and nothing run scripts. */
    public static void restrict(ProcessEngineConfigurationImpl configuration, Map<Object, Object> beans) {
        configuration.setExpressionManager(new Expressions(beans));
        configuration.setScriptEngineResolver(new NoScripts());
    }

    /** The first moment that is no more today, in Seoul: what is due before it is due today or late. */
    public static Date endOfToday() {
        return startOf(today().plusDays(1));
    }

    /** The first moment of next Monday, in Seoul. */
    public static Date endOfWeek() {
        return startOf(today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    private static LocalDate today() {
        return Periods.day(ClockUtil.getCurrentTime().toInstant());
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(Periods.SEOUL).toInstant());
    }

    /** Of the engine's functions those of the shipped filters only: {@code dateTime()} returns an object with methods. */
    @Override
    public void addFunction(String name, Method function) {
        if (CAMUNDAS.contains(name)) {
            super.addFunction(name, function);
        }
    }

    @Override
    protected ELResolver createElResolver() {
        var resolvers = new CompositeELResolver();
        resolvers.add(new ReadOnlyMapELResolver(beans)); // first: no variable takes the place of a step
        resolvers.add(new VariableScopeElResolver());
        resolvers.add(new Listed());
        return resolvers;
    }

    /** A query has no scope: it reaches the functions only. */
    @Override
    protected ProcessEngineElContext createElContext(VariableScope scope) {
        ensureInitialized();
        return scope == null
                ? new ProcessEngineElContext(functionMapper, new CompositeELResolver())
                : super.createElContext(scope);
    }

    /** The one property and the one method that diagrams use. */
    private static final class Listed extends ELResolver {
        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            if (base instanceof DelegateExecution execution && "processBusinessKey".equals(property)) {
                context.setPropertyResolved(true);
                return execution.getProcessBusinessKey();
            }
            return null;
        }

        @Override
        public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
            if (base instanceof PeriodEnds deadlines
                    && "of".equals(method)
                    && arguments.length == 1
                    && arguments[0] instanceof String period) {
                context.setPropertyResolved(true);
                return deadlines.of(period);
            }
            return null;
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return null;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            // nothing is written
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return true;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return null;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return null;
        }
    }

    /** Knows no language. The engine's own script engine for expressions would reach every class again. */
    private static final class NoScripts implements ScriptEngineResolver {
        @Override
        public void addScriptEngineFactory(ScriptEngineFactory factory) {
            // none is used
        }

        @Override
        public ScriptEngineManager getScriptEngineManager() {
            return null;
        }

        @Override
        public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
            return null;
        }
    }
}
