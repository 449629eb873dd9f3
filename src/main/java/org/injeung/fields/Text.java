package org.injeung.fields;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Text that people read and that can be written on paper. Its length is counted in characters as people see them in the database, not
 * in the units of Java, which is why {@code Size} does not do.
 */
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = Text.Checked.class)
public @interface Text {
    /** The most characters. */
    int max();

    /** Whether it is one line: what stands in a row of a document, and must not make another. */
    boolean oneLine() default false;

    /** As Bean Validation asks for it; {@link Values#problem} tells what is wrong. */
    String message() default "";

    /** As Bean Validation asks for it. */
    Class<?>[] groups() default {};

    /** As Bean Validation asks for it. */
    Class<? extends Payload>[] payload() default {};

    /** Asks {@link Values#problem}. */
    class Checked implements ConstraintValidator<Text, String> {
        private Text limits;

        @Override
        public void initialize(Text constraint) {
            limits = constraint;
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null
                    || Values.problem(text, limits.max(), limits.oneLine()).isEmpty();
        }
    }
}
