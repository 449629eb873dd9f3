package org.injeung.registry;

/** Weight of a finding. Source: audit practice; the joint notice defines no grades. */
public enum Severity {
    /** General defect (결함). */
    MINOR,
    /** Major defect (중결함). */
    MAJOR
}
