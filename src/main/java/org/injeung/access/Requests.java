package org.injeung.access;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;

/** Knows of the running thread whether it answers a request: then whoever has not logged in is nobody, and not the system. */
public class Requests implements ServletRequestListener {
    private static final ThreadLocal<Boolean> ANSWERING = new ThreadLocal<>();

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        ANSWERING.set(true);
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        ANSWERING.remove();
    }

    static boolean isAnswering() {
        return ANSWERING.get() != null;
    }
}
