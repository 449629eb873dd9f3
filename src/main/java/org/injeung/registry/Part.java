package org.injeung.registry;

import java.util.List;

/**
 * What was read of a list.
 *
 * @param total how many rows the list has in all
 * @param rows those of the page
 * @param next what {@link Page#of} takes for the following page, or null if this is the last one
 */
public record Part<E>(long total, List<E> rows, String next) {}
