package org.injeung.validity;

import java.time.Instant;
import org.injeung.engine.Variable;
import org.injeung.law.CertificateEvent;

/** Names shared with {@code certificate-validity.bpmn}. A step that issues a certificate starts it; its business key is the number. */
public final class ValidityProcess {
    /** The certificate; from the message that starts it. */
    public static final Variable<String> CERTIFICATE_NUMBER = Variable.text("certificateNumber", 40);
    /** Answer of {@code Gateway_NextEvent}. */
    public static final Variable<CertificateEvent> NEXT_EVENT = Variable.answer("nextEvent", CertificateEvent.class);
    /** Until when {@code Timer_NextEvent} waits. */
    public static final Variable<Instant> NEXT_EVENT_AT = Variable.instant("nextEventAt");
    /** Message that starts the surveillance of a year. */
    public static final String SURVEILLANCE_DUE = "SurveillanceDue";
    /** Message that ends an open surveillance. */
    public static final String CERTIFICATE_EXPIRED = "CertificateExpired";

    private ValidityProcess() {}
}
