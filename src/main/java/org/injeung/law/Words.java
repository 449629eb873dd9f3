package org.injeung.law;

/**
 * A text in both languages.
 *
 * @param en in English
 * @param ko in Korean
 */
public record Words(String en, String ko) {}
