package org.injeung.registry;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** How an event in the life of a certificate ended. */
public enum EventResult implements Worded {
    /** It happened. */
    DONE("done", "완료"),
    /** Its day came, but what it is for had happened otherwise. */
    NOT_NEEDED("not needed", "불필요"),
    /** Another one took its place, as the certificate was renewed. */
    REPLANNED("planned anew", "일정 변경"),
    /** The certificate was revoked or given back before its day. */
    CERTIFICATE_ENDED("certificate ended", "인증 종료"),
    /** The process that waited for it was gone; another one took its place. */
    LOST("process was lost", "프로세스 유실");

    private final Words words;

    EventResult(String en, String ko) {
        this.words = new Words(en, ko);
    }

    @Override
    public Words words() {
        return words;
    }
}
