/**
 * Starts Camunda in the container and joins it to the rest: transactions, threads, beans, clock, REST and health. The only
 * package that knows how the engine is built.
 */
package org.injeung.engine;
