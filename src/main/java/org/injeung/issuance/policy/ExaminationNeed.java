package org.injeung.issuance.policy;

/** Whether an application still has to be examined. */
public enum ExaminationNeed {
    /** DocumentCheck, core items, audit on site and committee are ahead of it. */
    NEEDED,
    /** It was examined with success before; only the committee had refused it, and that was overturned. */
    COMPLETED
}
