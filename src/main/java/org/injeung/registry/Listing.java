package org.injeung.registry;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A list of rows of the registry that meet some conditions, to be read page by page. */
public final class Listing<E> {
    private final EntityManager entities;
    private final Class<E> type;
    private final String row;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * The whole list.
     *
     * @param row how conditions and orders call a row
     */
    public Listing(EntityManager entities, Class<E> type, String row) {
        this.entities = entities;
        this.type = type;
        this.row = row;
    }

    /** Only rows that meet that condition. */
    public Listing<E> where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Only rows that meet a condition with these parameters. */
    public Listing<E> where(String condition, Map<String, ?> values) {
        parameters.putAll(values);
        return where(condition);
    }

    /** Only rows that meet a condition with that parameter, which is called {@code name}; all rows if the value is null. */
    public Listing<E> where(String condition, String name, Object value) {
        return value == null ? this : where(condition, Map.of(name, value));
    }

    /** A page of it, and how many rows there are. */
    public Part<E> read(Page<E> page) {
        var total = count();
        var behind = new ArrayList<>(conditions);
        page.after().ifPresent(last -> behind.add("(" + page.order().behind() + ")"));
        var query = query("select " + row, type, where(behind), page.order().clause());
        page.after().ifPresent(last -> query.setParameter("afterValue", last.value())
                .setParameter("afterId", last.id()));
        return page.part(
                total,
                query.setFirstResult(page.first())
                        .setMaxResults(page.rows() + 1)
                        .getResultList());
    }

    /** How many rows there are. */
    public long count() {
        return query("select count(" + row + ")", Long.class, where(conditions), "")
                .getSingleResult();
    }

    /**
     * How many rows there are with each value of others that belong to them.
     *
     * @param others the others as a query calls them, for example {@code CaseWork w}
     * @param belong when one belongs to a row
     * @param value the value
     */
    public Map<String, Long> count(String others, String belong, String value) {
        var all = new ArrayList<>(conditions);
        all.add(belong);
        var query = entities.createQuery(
                "select " + value + ", count(distinct " + row + ") from " + type.getSimpleName() + " " + row + ", "
                        + others + where(all) + " group by " + value,
                Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultStream().collect(Collectors.toMap(found -> (String) found[0], found -> (Long) found[1]));
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <T> TypedQuery<T> query(String select, Class<T> answer, String where, String order) {
        var query = entities.createQuery(select + " from " + type.getSimpleName() + " " + row + where + order, answer);
        parameters.forEach(query::setParameter);
        return query;
    }
}
