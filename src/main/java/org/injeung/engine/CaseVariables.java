package org.injeung.engine;

import java.time.LocalDate;
import org.injeung.registry.BusinessNumber;
import org.injeung.registry.CaseNumber;

/** Variables that every process of a case carries. */
public final class CaseVariables {
    /** The case number, which is the business key too. */
    public static final Variable<String> CASE_NUMBER = Variable.spelled("caseNumber", CaseNumber::of);
    /** Business number of the organization concerned; start variable of most processes. */
    public static final Variable<String> BUSINESS_NUMBER = Variable.spelled("businessNumber", BusinessNumber::spelled);
    /** Name of the organization concerned, for task lists and forms. */
    public static final Variable<String> ORGANIZATION_NAME = Variable.text("organizationName", 200);

    /** When the paper was received by which an organization asks for what an officer enters; start variable. */
    public static final Variable<LocalDate> PAPER_RECEIVED_ON = Variable.day("paperReceivedOn");
    /** What that paper is called and where it is kept; start variable. */
    public static final Variable<String> PAPER_REFERENCE = Variable.text("paperReference", 200);

    private CaseVariables() {}
}
