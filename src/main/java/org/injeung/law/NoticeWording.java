package org.injeung.law;

/** What an organization called the leak when it told the persons concerned. */
public enum NoticeWording implements Worded {
    /** Leak (유출), the word of the law. */
    LEAK(new Words("Leak", "유출")),
    /** Exposure (노출), which plays it down. Source: resolution of the PIPC of 2025-12-03. */
    EXPOSURE(new Words("Exposure", "노출")),
    /** Neither of them. */
    OTHER(new Words("Another word", "그 밖의 용어"));

    private final Words words;

    NoticeWording(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
