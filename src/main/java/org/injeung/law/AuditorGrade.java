package org.injeung.law;

/** Grades of auditors (인증심사원 등급), the lowest first. Source: joint notice 2024-8/2024-30 and its certification guide. */
public enum AuditorGrade implements Worded {
    /** Assistant auditor (심사원보): passed the course of KISA. */
    ASSISTANT("assistant auditor", "심사원보"),
    /** Auditor (심사원): four audits and twenty audit days besides. */
    AUDITOR("auditor", "심사원"),
    /** Senior auditor (선임심사원): three audits of ISMS-P and fifteen days besides. */
    SENIOR("senior auditor", "선임심사원");

    private final Words words;

    AuditorGrade(String en, String ko) {
        this.words = new Words(en, ko);
    }

    @Override
    public Words words() {
        return words;
    }
}
