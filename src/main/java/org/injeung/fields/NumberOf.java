package org.injeung.fields;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.injeung.law.Words;
import org.injeung.registry.BusinessNumber;
import org.injeung.registry.CaseNumber;
import org.injeung.registry.SearchKey;

/** A number under which something is known, of which people type many spellings. It is read in the spelling of the registry. */
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = NumberOf.Checked.class)
public @interface NumberOf {
    /** What it is the number of. */
    Kind value();

    /** As Bean Validation asks for it; {@link Kind#problem} tells what is wrong. */
    String message() default "";

    /** As Bean Validation asks for it. */
    Class<?>[] groups() default {};

    /** As Bean Validation asks for it. */
    Class<? extends Payload>[] payload() default {};

    /** What has a number. */
    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    enum Kind {
        /** An organization by its business registration: ten digits, the last one a check digit. */
        ORGANIZATION("[0-9]{3}-?[0-9]{2}-?[0-9]{5}", BusinessNumber::spelled, BusinessNumber::problem),
        /** A corporation by its register: 13 digits; the last one is no check digit since 2025. */
        CORPORATION("[0-9]{6}-?[0-9]{7}", SearchKey::plain, Kind::problemOfCorporation),
        /** A case; there need not be one of that number. */
        CASE("[A-Z]{3}-[0-9]{4}-[0-9]{6}", CaseNumber::of, number -> Values.problem(number, Kind.LONGEST, true));

        /** Longest spelling of a number: each digit with a space round it. */
        public static final int LONGEST = 40;

        private static final Pattern CORPORATE = Pattern.compile("[0-9]{13}");

        private final String pattern;
        private final UnaryOperator<String> spelling;
        private final Function<String, Optional<Words>> check;

        Kind(String pattern, UnaryOperator<String> spelling, Function<String, Optional<Words>> check) {
            this.pattern = pattern;
            this.spelling = spelling;
            this.check = check;
        }

        /** How a program writes it, as a regular expression; people may use other dashes, spaces and full-width digits. */
        public String pattern() {
            return "^" + pattern + "$";
        }

        /** The number as the registry spells it, or the text itself if it is none. */
        public String spelled(String typed) {
            return typed.length() > LONGEST ? typed : spelling.apply(typed);
        }

        /** What is wrong with a number, if anything is. */
        Optional<Words> problem(String number) {
            return Values.problem(number, LONGEST, true).or(() -> check.apply(number));
        }

        private static Optional<Words> problemOfCorporation(String digits) {
            return CORPORATE.matcher(digits).matches()
                    ? Optional.empty()
                    : Optional.of(new Words(
                            "must have 13 digits such as 110111-0062432", "110111-0062432와 같이 숫자 13자리여야 합니다"));
        }
    }

    /** Asks {@link Kind#problem}. */
    class Checked implements ConstraintValidator<NumberOf, String> {
        private Kind kind;

        @Override
        public void initialize(NumberOf constraint) {
            kind = constraint.value();
        }

        @Override
        public boolean isValid(String number, ConstraintValidatorContext context) {
            return number == null || kind.problem(number).isEmpty();
        }
    }
}
