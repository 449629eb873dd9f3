package org.injeung.renotification.policy;

import java.util.Arrays;
import org.injeung.law.Worded;
import org.injeung.law.Words;

/** The groups of persons that an organization may have to tell. Source of the list: resolution of the PIPC of 2025-12-03. */
public enum Persons implements Worded {
    /** Who is a member. */
    MEMBERS("Members", "회원"),
    /** Who was a member. */
    FORMER_MEMBERS("Former members", "탈퇴 회원"),
    /** Who never was. */
    NON_MEMBERS("Persons who were never members", "비회원"),
    /** To whom somebody else had something delivered. */
    DELIVERY_LIST("Persons on delivery lists", "배송지 목록에 있는 사람"),
    /** Others, in words. */
    OTHERS("Others", "그 밖의 사람");

    private final Words words;

    Persons(String en, String ko) {
        this.words = new Words(en, ko);
    }

    /** Whether that is the name of a group. */
    public static boolean isOne(String name) {
        return Arrays.stream(values()).anyMatch(group -> group.name().equals(name));
    }

    @Override
    public Words words() {
        return words;
    }
}
