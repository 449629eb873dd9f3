package org.injeung.notice.policy;

import java.util.Arrays;

/** The groups of persons that an organization may have to tell. Source of the list: resolution of the PIPC of 2025-12-03. */
public enum Persons {
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

    private final String titleEnglish;
    private final String titleKorean;

    Persons(String titleEnglish, String titleKorean) {
        this.titleEnglish = titleEnglish;
        this.titleKorean = titleKorean;
    }

    /** Whether that is the name of a group. */
    public static boolean isOne(String name) {
        return Arrays.stream(values()).anyMatch(group -> group.name().equals(name));
    }

    /** The group in English. */
    public String titleEnglish() {
        return titleEnglish;
    }

    /** The group in Korean. */
    public String titleKorean() {
        return titleKorean;
    }
}
