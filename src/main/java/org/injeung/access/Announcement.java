package org.injeung.access;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.injeung.engine.EngineStarted;

/** Tells whoever started the server when it answers, and where; in demonstration mode also with which logins. */
@ApplicationScoped
public class Announcement {
    @Inject
    @ConfigProperty(name = "certification.demonstration", defaultValue = "false")
    private boolean demonstration;

    @Inject
    @ConfigProperty(name = "payara.instance.http.port", defaultValue = "8080")
    private int port;

    @Resource
    private ManagedThreadFactory threads;

    void announce(@Observes @Priority(10_000) EngineStarted started) {
        // The server opens its port after the application has started.
        var waiting = threads.newThread(this::waitAndPrint);
        waiting.setDaemon(true);
        waiting.start();
    }

    private void waitAndPrint() {
        try {
            while (!answers()) {
                Thread.sleep(100);
            }
            System.out.println(text());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection)
                    URI.create(home() + "health/ready").toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private String home() {
        return "http://127.0.0.1:" + port + "/";
    }

    private String text() {
        var text = """

                ------------------------------------------------------------------------------
                Injeung is ready: %1$s

                  Public register   %1$s
                  Tasklist          %1$scamunda/app/tasklist/
                  Cockpit           %1$scamunda/app/cockpit/
                  Our API           %1$sapi/
                  Engine's API      %1$sengine-rest/
                  OpenAPI           %1$sopenapi
                  Health            %1$shealth
                """.formatted(home());
        if (demonstration) {
            text += "\nDemonstration logins (the password is the name):\n"
                    + DemonstrationAccounts.ALL.stream()
                            .collect(Collectors.groupingBy(
                                    DemonstrationAccounts.Account::group,
                                    java.util.LinkedHashMap::new,
                                    Collectors.mapping(DemonstrationAccounts.Account::id, Collectors.joining(", "))))
                            .entrySet()
                            .stream()
                            .map(group -> "  %-16s  %s\n".formatted(group.getKey(), group.getValue()))
                            .collect(Collectors.joining());
        }
        return text + "------------------------------------------------------------------------------";
    }
}
