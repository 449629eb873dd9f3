package org.injeung.engine;

import org.injeung.fields.NumberOf;

/** Variables that every process of a case carries. */
public final class CaseVariables {
    /** The case number, which is the business key too. */
    public static final Variable<String> CASE_NUMBER = Variable.spelled("caseNumber", NumberOf.Kind.CASE);
    /** Business number of the organization concerned; start variable of most processes. */
    public static final Variable<String> BUSINESS_NUMBER =
            Variable.spelled("businessNumber", NumberOf.Kind.ORGANIZATION);
    /** Name of the organization concerned, for task lists and forms. */
    public static final Variable<String> ORGANIZATION_NAME = Variable.text("organizationName", 200);
    /** The certificate concerned, of a process that looks after one. */
    public static final Variable<String> CERTIFICATE_NUMBER = Variable.text("certificateNumber", 40);

    private CaseVariables() {}
}
