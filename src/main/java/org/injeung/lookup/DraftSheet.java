package org.injeung.lookup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.injeung.access.Caller;
import org.injeung.access.Groups;
import org.injeung.law.Words;
import org.injeung.registry.NotFound;
import org.injeung.registry.Organization;

/** A table at a page of which the rows are kept until they are sent, and whose it is: nobody else reads what is not sent. */
enum DraftSheet {
    /** Findings that the team of the audit is about to record. */
    FINDINGS_TO_RECORD,
    /** What the organization is about to answer to findings, by their numbers. */
    CORRECTIONS,
    /** What the certification body is about to say of corrections, by the numbers of their findings. */
    VERIFICATIONS;

    /**
     * The sheet that an address names in lower case and with hyphens, for example {@code findings-to-record}.
     *
     * @throws NotFound if there is no such sheet
     */
    static DraftSheet of(String address) {
        return Arrays.stream(values())
                .filter(sheet ->
                        sheet.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(address))
                .findFirst()
                .orElseThrow(() -> new NotFound(new Words("sheet", "표"), address));
    }

    /**
     * Whether the caller reads and writes it.
     *
     * @param businessNumber the organization of the case
     * @param team user ids of the team of its audit; empty where none is planned
     */
    boolean isOf(Caller caller, String businessNumber, Set<String> team) {
        return switch (this) {
            case FINDINGS_TO_RECORD -> team.contains(caller.id());
            case CORRECTIONS -> caller.isIn(Organization.groupOf(businessNumber));
            case VERIFICATIONS -> caller.isIn(Groups.AUDITORS) || caller.isIn(Groups.CASE_OFFICERS);
        };
    }
}
