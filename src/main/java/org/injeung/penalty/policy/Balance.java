package org.injeung.penalty.policy;

/**
 * What is owed on a day.
 *
 * @param principal won of the penalty that are not paid
 * @param surcharge won of surcharge that are not paid
 */
public record Balance(long principal, long surcharge) {
    /** Both. */
    public long won() {
        return principal + surcharge;
    }
}
