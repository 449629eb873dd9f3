package org.injeung.law;

/** What the law makes happen in the life of a certificate by the mere lapse of time. */
public enum CertificateEvent implements Worded {
    /** The surveillance of a year opens. Source: Network Act Art. 47(8); PIPA Art. 32-2(4). */
    SURVEILLANCE("surveillance", "사후심사"),
    /** The holder is told that applications for the renewal are taken from now on. Source: joint notice Art. 28. */
    RENEWAL_REMINDER("reminder of the renewal", "갱신 안내"),
    /** The holder is told again, shortly before the last day of applying in time. Source: joint notice Art. 28(1). */
    LAST_REMINDER("last reminder", "갱신 최종 안내"),
    /** The certificate loses its effect. Source: Network Act Art. 47(5); PIPA Art. 32-2(2). */
    EXPIRY("expiry", "유효기간 만료");

    private final Words words;

    CertificateEvent(String en, String ko) {
        this.words = new Words(en, ko);
    }

    @Override
    public Words words() {
        return words;
    }
}
