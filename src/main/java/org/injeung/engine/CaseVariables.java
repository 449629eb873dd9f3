package org.injeung.engine;

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
    /** The certificate concerned, of a process that looks after one. */
    public static final Variable<String> CERTIFICATE_NUMBER = Variable.text("certificateNumber", 40);

    private CaseVariables() {}
}
