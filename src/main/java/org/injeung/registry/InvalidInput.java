package org.injeung.registry;

import java.util.List;
import java.util.stream.Collectors;
import org.injeung.law.Words;

/** Input that is refused at the door; the transaction rolls back. Over HTTP: 400, with every field that is wrong. */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Wrong> wrong;

    /**
     * @param field the variable or property, as the caller spells it
     * @param problem what is wrong with it, so that the caller can correct it
     */
    public InvalidInput(String field, Words problem) {
        this(List.of(new Wrong(field, problem)));
    }

    /** @param wrong what is wrong, at least one */
    public InvalidInput(List<Wrong> wrong) {
        super(wrong.stream().map(one -> one.field() + ": " + one.problem().en()).collect(Collectors.joining("; ")));
        this.wrong = List.copyOf(wrong);
    }

    /**
     * One thing that is wrong.
     *
     * @param field the variable or property, as the caller spells it
     * @param problem what is wrong with it, after the name of the field
     */
    public record Wrong(String field, Words problem) {}

    /** @throws InvalidInput with what is wrong, if anything is */
    public static void throwIfAny(List<Wrong> wrong) {
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    /** Everything that is wrong, in the order in which it is asked for; empty after the exception was serialized. */
    public List<Wrong> wrong() {
        return wrong == null ? List.of() : wrong;
    }

    /** The first variable or property that is wrong. */
    public String field() {
        return wrong.get(0).field();
    }

    /** What is wrong with it. */
    public Words problem() {
        return wrong.get(0).problem();
    }
}
