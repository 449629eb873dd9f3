package org.injeung.registry;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What a file is for in its case. */
public enum FilePurpose implements Worded {
    /** What an application is made with. */
    APPLICATION(new Words("Application", "신청 서류")),
    /** That a core item is met. */
    CORE_ITEM_EVIDENCE(new Words("Evidence of a core item", "핵심항목 증적")),
    /** A finding, or that it is corrected. */
    FINDING_EVIDENCE(new Words("Evidence of a finding", "결함·보완조치 증적")),
    /** An opinion of the organization or of an agency. */
    OPINION(new Words("Opinion", "의견")),
    /** Sales by which a penalty is computed. */
    SALES_DATA(new Words("Sales data", "매출 자료")),
    /** The minutes of a hearing and what was handed in there. */
    HEARING(new Words("Hearing", "청문")),
    /** Anything else. */
    OTHER(new Words("Other", "기타"));

    private final Words words;

    FilePurpose(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
