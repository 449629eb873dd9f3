package org.injeung.access;

import java.util.Locale;
import org.injeung.law.Agency;

/** The engine's groups of people and systems, as the contract names them. */
public final class Groups {
    /** Staff of the certification body. */
    public static final String CASE_OFFICERS = "case-officers";
    /** Qualified auditors. */
    public static final String AUDITORS = "auditors";
    /** Members of the certification committee. */
    public static final String COMMITTEE = "committee";
    /** Heads of unit. */
    public static final String MANAGERS = "managers";
    /** Service accounts of MSIT, PIPC, KISA and FSI; each is in the group of its agency too. */
    public static final String AGENCIES = "agencies";
    /** Accounts of organizations; each is in the group of its organization too. */
    public static final String APPLICANTS = "applicants";
    /** Operators. */
    public static final String ADMINISTRATORS = "administrators";

    private Groups() {}

    /** The group of the accounts that act for an agency, {@code agency-pipc}; they are in {@link #AGENCIES} too. */
    public static String of(Agency agency) {
        return "agency-" + agency.name().toLowerCase(Locale.ROOT);
    }
}
