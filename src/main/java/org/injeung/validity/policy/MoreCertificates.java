package org.injeung.validity.policy;

/** Whether a reconciliation has looked at all certificates. */
public enum MoreCertificates {
    /** There are more. */
    MORE,
    /** That was the last one. */
    NONE
}
