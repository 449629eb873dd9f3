package org.injeung.registry;

/** Somebody outside gave us a value that we cannot accept: 400, naming the field and what is wrong with it. */
public final class InvalidInput extends RuntimeException {
    private final String field;
    private final String problem;

    /** The message is {@code field: problem}. */
    public InvalidInput(String field, String problem) {
        super(field + ": " + problem);
        this.field = field;
        this.problem = problem;
    }

    /** The name of the variable or property, as the caller wrote it. */
    public String field() {
        return field;
    }

    /** What is wrong with it, for a reader who does not know the code. */
    public String problem() {
        return problem;
    }
}
