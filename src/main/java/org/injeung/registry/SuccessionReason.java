package org.injeung.registry;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** How an organization went on under another business number. */
public enum SuccessionReason implements Worded {
    /** The predecessor was merged into the successor. */
    MERGER("merger", "합병", true),
    /** The successor was divided from the predecessor, which remains. */
    DIVISION("division", "분할", false),
    /** The predecessor transferred its business to the successor, and remains. */
    TRANSFER("transfer of the business", "영업양도", false),
    /** The predecessor was registered anew under the number of the successor. */
    REREGISTRATION("re-registration", "사업자등록번호 변경", true);

    private final Words words;
    private final boolean oneCompany;

    SuccessionReason(String en, String ko, boolean oneCompany) {
        this.words = new Words(en, ko);
        this.oneCompany = oneCompany;
    }

    @Override
    public Words words() {
        return words;
    }

    /** Whether both numbers are one company afterwards, so that what bars the successor bars the predecessor too. */
    public boolean isOneCompany() {
        return oneCompany;
    }
}
