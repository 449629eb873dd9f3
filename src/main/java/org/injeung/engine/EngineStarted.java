package org.injeung.engine;

import org.camunda.bpm.engine.ProcessEngine;

/**
 * Fired once at start, when tables and diagrams are in place and before jobs are worked or a request is answered. Observers
 * create what must exist; no other server does the same meanwhile.
 *
 * @param engine the engine that started
 */
public record EngineStarted(ProcessEngine engine) {}
