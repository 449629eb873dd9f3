package org.injeung.access;

import java.util.Set;

/** Variables that nobody may read in the engine's history; the feature that has such brings the bean. */
public interface SecretVariables {
    /** Their names. */
    Set<String> names();
}
