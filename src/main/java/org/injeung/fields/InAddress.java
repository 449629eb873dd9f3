package org.injeung.fields;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** What stands in the address of a request, and not in its body; at the engine it is a start variable like the others. */
@Target(FIELD)
@Retention(RUNTIME)
public @interface InAddress {}
