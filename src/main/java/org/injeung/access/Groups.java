package org.injeung.access;

import java.util.Map;

/** The groups of people and systems, as the contract names them. */
public final class Groups {
    /** Staff of the certification body. */
    public static final String CASE_OFFICERS = "case-officers";
    /** Qualified auditors. */
    public static final String AUDITORS = "auditors";
    /** Members of the certification committee. */
    public static final String COMMITTEE = "committee";
    /** Heads of unit. */
    public static final String MANAGERS = "managers";
    /** Service accounts of MSIT, PIPC, KISA and FSI. */
    public static final String AGENCIES = "agencies";
    /** Accounts of one organization each. */
    public static final String APPLICANTS = "applicants";
    /** Operators of the system. */
    public static final String ADMINISTRATORS = "administrators";

    /** Group by group, what an administrator reads in Admin. */
    static final Map<String, String> NAMES = Map.of(
            CASE_OFFICERS, "Case officers",
            AUDITORS, "Auditors",
            COMMITTEE, "Certification committee",
            MANAGERS, "Managers",
            AGENCIES, "Agencies",
            APPLICANTS, "Applicants and holders",
            ADMINISTRATORS, "Administrators");

    private Groups() {}

    /** The group of the people who may act for one organization. */
    public static String organization(String businessNumber) {
        return "organization-" + businessNumber;
    }
}
