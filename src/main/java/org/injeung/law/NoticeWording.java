package org.injeung.law;

/** What an organization called the leak when it told the persons concerned. */
public enum NoticeWording {
    /** Leak (유출), the word of the law. */
    LEAK,
    /** Exposure (노출), which plays it down. Source: resolution of the PIPC of 2025-12-03. */
    EXPOSURE,
    /** Neither of them. */
    OTHER
}
