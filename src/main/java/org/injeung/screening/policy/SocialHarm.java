package org.injeung.screening.policy;

/** How much the breach harms society. */
public enum SocialHarm {
    /** Limited to the persons concerned. */
    LIMITED,
    /** Significant for society. */
    SIGNIFICANT
}
