/**
 * Starts Camunda in the container and joins it to the rest: transactions, threads, beans, clock, health, typed variables and messages. The
 * only package that knows how the engine is built.
 *
 * <ul>
 *   <li>R10.1 The engine's times are those of one zone.
 *   <li>R10.2 What a server that died had in hand goes on at another one within fifteen seconds.
 *   <li>R10.3 Tables of another version are left alone.
 *   <li>R10.4 What keeps the server from starting is one line.
 *   <li>R10.5 Forms show values letter by letter.
 *   <li>R10.6 A text is kept on every database if it has as many characters as its limit allows.
 *   <li>R10.7 A form is in Korean or English, as its reader prefers.
 * </ul>
 */
package org.injeung.engine;
