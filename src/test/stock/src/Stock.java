package org.injeung.stock;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.@vendor@.bpm.engine.delegate.DelegateExecution;
import org.@vendor@.bpm.engine.delegate.DelegateTask;
import org.@vendor@.bpm.engine.delegate.ExecutionListener;
import org.@vendor@.bpm.engine.delegate.JavaDelegate;
import org.@vendor@.bpm.engine.delegate.TaskListener;
import org.@vendor@.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.@vendor@.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.@vendor@.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.@vendor@.bpm.engine.impl.el.JuelExpressionManager;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The engine with our diagrams, and nothing of ours behind them. */
@SpringBootApplication
public class Stock {
    /** What the gateways on the benchmark's way ask. */
    private static final Map<String, Object> ANSWERS = Map.of(
            "caseNumber", "ISS-2026-000001", "organizationName", "Stock Store", "kind", "INITIAL",
            "eligibility", "ELIGIBLE", "priorExamination", "NONE");

    public static void main(String[] arguments) {
        SpringApplication.run(Stock.class, arguments);
    }

    /** Any name that an expression may call: a step, a listener, the deadlines. */
    @Bean
    ProcessEnginePlugin steps() {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                configuration.setExpressionManager(new JuelExpressionManager(new HashMap<>() {
                    @Override
                    public boolean containsKey(Object name) {
                        return true;
                    }

                    @Override
                    public Object get(Object name) {
                        return new Step();
                    }
                }));
            }
        };
    }

    public static class Step implements JavaDelegate, TaskListener, ExecutionListener {
        @Override
        public void execute(DelegateExecution step) {
            if (!step.hasVariable("eligibility")) {
                step.setVariables(ANSWERS);
            }
        }

        @Override
        public void notify(DelegateTask task) {}

        @Override
        public void notify(DelegateExecution execution) {}

        public Date of(String deadline) {
            return new Date(System.currentTimeMillis() + 86_400_000);
        }
    }
}
