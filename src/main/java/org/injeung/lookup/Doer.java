package org.injeung.lookup;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** Who is to do a task, as a list of cases is asked for. */
public enum Doer implements Worded {
    /** The caller, who has claimed it. */
    MINE("mine", "내 업무"),
    /** The caller or another one of the groups that may claim it; nobody has. */
    GROUP("my groups'", "우리 그룹의 업무");

    private final Words words;

    Doer(String en, String ko) {
        this.words = new Words(en, ko);
    }

    @Override
    public Words words() {
        return words;
    }
}
