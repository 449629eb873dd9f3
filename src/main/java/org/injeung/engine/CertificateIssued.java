package org.injeung.engine;

import org.camunda.bpm.engine.ProcessEngineServices;
import org.injeung.registry.Certificate;

/** The message that a certificate is held from now on and nobody looks after it yet: starts the process that does. */
public final class CertificateIssued {
    private static final String MESSAGE = "CertificateIssued";

    private CertificateIssued() {}

    /** Sends it in the transaction that issued or restored the certificate or missed its process, after its row was written. */
    public static void send(ProcessEngineServices engine, Certificate certificate, String holder) {
        engine.getRuntimeService()
                .createMessageCorrelation(MESSAGE)
                .processInstanceBusinessKey(certificate.number())
                .setVariable("certificateNumber", certificate.number())
                .setVariable(CaseVariables.BUSINESS_NUMBER.name(), certificate.businessNumber())
                .setVariable(CaseVariables.ORGANIZATION_NAME.name(), holder)
                .correlateStartMessage();
    }
}
