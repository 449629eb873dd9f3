package org.injeung.doors;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.injeung.engine.EngineStarted;

/**
 * Addresses with a broken escape, such as {@code /%%3}, and hosts that are none, such as {@code ::1}. The server (Payara 6.2025.10) answers
 * the first with 200 and writes stack traces for both, before any filter is asked. An escape that it knows to be wrong stands in for such
 * an address, so that it answers 400. Its classes are named, as none of them can be compiled against; where they are others, it answers
 * as it did.
 */
@ApplicationScoped
public class BrokenRequests {
    private static final Logger LOG = Logger.getLogger(BrokenRequests.class.getName());
    private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final String REFUSED = "/%00";
    private static final Pattern HOST = Pattern.compile("(?:[\\w.~-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{0,5})?");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String GRIZZLY = "org.glassfish.grizzly.";

    @Resource
    private ManagedThreadFactory threads;

    /** The server opens its listener when the application has started. */
    void refuse(@Observes EngineStarted started) {
        threads.newThread(() -> {
                    var deadline = System.nanoTime() + PATIENCE.toNanos();
                    try {
                        while (!watchListeners() && System.nanoTime() < deadline) {
                            TimeUnit.MILLISECONDS.sleep(20);
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                })
                .start();
    }

    /** Whether there was one. */
    private static boolean watchListeners() {
        var found = false;
        try {
            var services = type("org.glassfish.internal.api.Globals")
                    .getMethod("getDefaultHabitat")
                    .invoke(null);
            var locator = type("org.glassfish.hk2.api.ServiceLocator");
            var listenerType = type(GRIZZLY + "config.dom.NetworkListener");
            var servers = locator.getMethod("getService", Class.class, Annotation[].class)
                    .invoke(services, type("com.sun.enterprise.v3.services.impl.GrizzlyService"), new Annotation[0]);
            var listeners = (List<?>) locator.getMethod("getAllServices", Class.class, Annotation[].class)
                    .invoke(services, listenerType, new Annotation[0]);
            for (var listener : listeners) {
                var proxy = servers.getClass()
                        .getMethod("lookupNetworkProxy", listenerType)
                        .invoke(servers, listener);
                if (proxy != null) {
                    found = true;
                    watch(proxy.getClass().getMethod("getUnderlyingListener").invoke(proxy));
                }
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.WARNING, "This server answers broken addresses and hosts in its own way: {0}", e.toString());
            return true;
        }
        return found;
    }

    private static void watch(Object listener) throws ReflectiveOperationException {
        var filterType = type(GRIZZLY + "http.server.HttpServerFilter");
        var probeType = type(GRIZZLY + "http.server.HttpServerProbe");
        var probes = (Object[]) Array.newInstance(probeType, 1);
        probes[0] =
                Proxy.newProxyInstance(probeType.getClassLoader(), new Class<?>[] {probeType}, BrokenRequests::seen);
        var filters = (List<?>)
                listener.getClass().getMethod("getFilters", Class.class).invoke(listener, filterType);
        for (var filter : filters) {
            var monitoring = filterType.getMethod("getMonitoringConfig").invoke(filter);
            type(GRIZZLY + "monitoring.MonitoringConfig")
                    .getMethod("addProbes", Object[].class)
                    .invoke(monitoring, (Object) probes);
        }
    }

    private static Object seen(Object probe, Method event, Object[] arguments) throws ReflectiveOperationException {
        return switch (event.getName()) {
            case "onRequestReceiveEvent" -> {
                var packet = arguments[2].getClass().getMethod("getRequest").invoke(arguments[2]);
                var address =
                        (String) packet.getClass().getMethod("getRequestURI").invoke(packet);
                var host = (String)
                        packet.getClass().getMethod("getHeader", String.class).invoke(packet, "Host");
                var isHost = host == null || HOST.matcher(host).matches();
                if (!isHost) {
                    packet.getClass()
                            .getMethod("setHeader", String.class, String.class)
                            .invoke(packet, "Host", "localhost");
                }
                if (!isHost || (address != null && BROKEN.matcher(address).find())) {
                    packet.getClass().getMethod("setRequestURI", String.class).invoke(packet, REFUSED);
                }
                yield null;
            }
            case "equals" -> probe == arguments[0];
            case "hashCode" -> System.identityHashCode(probe);
            case "toString" -> BrokenRequests.class.getName();
            default -> null;
        };
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, true, BrokenRequests.class.getClassLoader());
    }
}
