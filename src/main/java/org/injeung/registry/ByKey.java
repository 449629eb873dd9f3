package org.injeung.registry;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what belongs to many keys with one query, for lists that would otherwise ask for each row. */
final class ByKey {
    private ByKey() {}

    /**
     * The entities of that type by that attribute.
     *
     * @param keys none ask nothing
     * @param key tells the attribute of an entity; the first one of a key stays
     */
    static <T> Map<String, T> read(
            EntityManager entities, Class<T> type, String attribute, Set<String> keys, Function<T, String> key) {
        return keys.isEmpty()
                ? Map.of()
                : entities
                        .createQuery(
                                "select e from " + type.getSimpleName() + " e where e." + attribute + " in ?1", type)
                        .setParameter(1, keys)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(key, found -> found, (first, other) -> first));
    }
}
