package org.injeung.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.rest.spi.ProcessEngineProvider;
import org.junit.jupiter.api.Test;

class RememberedServicesTest {
    private final AtomicInteger searches = new AtomicInteger();
    private final ClassLoader application = new ClassLoader(getClass().getClassLoader()) {
        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            searches.incrementAndGet();
            return super.getResources(name);
        }
    };
    private final ClassLoader services = new RememberedServices(application);

    @Test
    void a_service_is_found_each_time_and_looked_for_once() {
        for (var request = 0; request < 3; request++) {
            assertThat(ServiceLoader.load(ProcessEngineProvider.class, services))
                    .as("the engine that Camunda's REST API asks for")
                    .isNotEmpty();
        }
        assertThat(searches).hasValue(1);
    }

    @Test
    void a_service_that_nobody_offers_is_looked_for_once_too() {
        for (var request = 0; request < 3; request++) {
            assertThat(ServiceLoader.load(Runnable.class, services)).isEmpty();
        }
        assertThat(searches).hasValue(1);
    }

    @Test
    void all_other_files_are_those_of_the_application() throws IOException {
        var ours = "law/periods.csv";
        for (var request = 0; request < 2; request++) {
            assertThat(Collections.list(services.getResources(ours)))
                    .isEqualTo(Collections.list(getClass().getClassLoader().getResources(ours)))
                    .isNotEmpty();
        }
        assertThat(searches).hasValue(2);
    }
}
