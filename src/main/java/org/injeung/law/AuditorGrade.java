package org.injeung.law;

/** Grades of auditors (인증심사원 등급), the lowest first. Source: joint notice 2024-8/2024-30 and its certification guide. */
public enum AuditorGrade {
    /** Assistant auditor (심사원보): passed the course of KISA. */
    ASSISTANT,
    /** Auditor (심사원): four audits and twenty audit days besides. */
    AUDITOR,
    /** Senior auditor (선임심사원): three audits of ISMS-P and fifteen days besides. */
    SENIOR
}
