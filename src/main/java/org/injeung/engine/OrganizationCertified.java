package org.injeung.engine;

import org.camunda.bpm.engine.ProcessEngineServices;
import org.injeung.law.Scheme;
import org.injeung.registry.Certificate;

/** The message that an organization holds a certificate from now on: its open obligations for which it is enough end. */
public final class OrganizationCertified {
    private static final String MESSAGE = "OrganizationCertified";

    private OrganizationCertified() {}

    /** Sends it in the transaction that issued, renewed or restored the certificate, after its row was written. */
    public static void send(ProcessEngineServices engine, Certificate certificate) {
        for (var compulsory : Scheme.values()) {
            if (certificate.scheme().satisfies(compulsory)) {
                engine.getRuntimeService()
                        .createMessageCorrelation(MESSAGE)
                        .processInstanceVariableEquals(
                                CaseVariables.BUSINESS_NUMBER.name(), certificate.businessNumber())
                        .processInstanceVariableEquals("scheme", compulsory.name())
                        .correlateAll();
            }
        }
    }
}
