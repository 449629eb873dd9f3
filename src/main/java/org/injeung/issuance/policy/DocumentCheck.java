package org.injeung.issuance.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What the check of the application documents found. */
public enum DocumentCheck implements Worded {
    /** Everything is there. */
    COMPLETE(new Words("Complete", "구비")),
    /** Something is missing and can be supplied. */
    INCOMPLETE(new Words("Incomplete: ask the applicant", "미비: 신청인에게 보완 요청")),
    /** The application cannot be accepted. */
    INADMISSIBLE(new Words("Inadmissible: refuse", "부적격: 신청 반려"));

    private final Words words;

    DocumentCheck(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
