package org.injeung.registry;

/** Input that is refused at the door; the transaction rolls back. Over HTTP: 400. */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String problem;

    /**
     * @param field the variable or property, as the caller spells it
     * @param problem what is wrong with it, so that the caller can correct it
     */
    public InvalidInput(String field, String problem) {
        super(field + ": " + problem);
        this.field = field;
        this.problem = problem;
    }

    /** The variable or property. */
    public String field() {
        return field;
    }

    /** What is wrong with it. */
    public String problem() {
        return problem;
    }
}
