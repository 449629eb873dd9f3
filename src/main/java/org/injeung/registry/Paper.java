package org.injeung.registry;

import java.time.LocalDate;

/**
 * The paper by which an organization asked for what an officer entered for it.
 *
 * @param receivedOn the day on which it was received, in Asia/Seoul
 * @param reference what it is called and where it is kept
 */
public record Paper(LocalDate receivedOn, String reference) {}
