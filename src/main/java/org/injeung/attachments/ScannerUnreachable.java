package org.injeung.attachments;

import org.injeung.law.Words;

/** The virus scanner that was set up did not look at a file, which is therefore not taken. Over HTTP: 503. */
public final class ScannerUnreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ScannerUnreachable(Throwable cause) {
        super("The virus scanner did not answer: " + cause.getMessage(), cause);
    }

    /** What happened, for a person. */
    public static Words words() {
        return new Words(
                "The virus scanner cannot be reached; no file was taken. Try again in a moment.",
                "바이러스 검사기에 연결할 수 없어 파일을 받지 않았습니다. 잠시 후에 다시 시도해 주십시오.");
    }
}
