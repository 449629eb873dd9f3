package org.injeung.registry;

/** How an organization went on under another business number. */
public enum SuccessionReason {
    /** The predecessor was merged into the successor. */
    MERGER(true),
    /** The successor was divided from the predecessor, which remains. */
    DIVISION(false),
    /** The predecessor transferred its business to the successor, and remains. */
    TRANSFER(false),
    /** The predecessor was registered anew under the number of the successor. */
    REREGISTRATION(true);

    private final boolean oneCompany;

    SuccessionReason(boolean oneCompany) {
        this.oneCompany = oneCompany;
    }

    /** Whether both numbers are one company afterwards, so that what bars the successor bars the predecessor too. */
    public boolean isOneCompany() {
        return oneCompany;
    }
}
