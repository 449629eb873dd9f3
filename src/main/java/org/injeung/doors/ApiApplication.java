package org.injeung.doors;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.injeung.access.SessionResource;
import org.injeung.attachments.AttachmentResource;
import org.injeung.audit.AuditItemResource;
import org.injeung.audit.AuditorResource;
import org.injeung.bar.BarExceptionResource;
import org.injeung.change.CertificateChangeResource;
import org.injeung.deadlines.HolidayResource;
import org.injeung.issuance.ApplicationResource;
import org.injeung.lookup.AnswerResource;
import org.injeung.lookup.CaseResource;
import org.injeung.lookup.CertificateResource;
import org.injeung.lookup.CourseResource;
import org.injeung.lookup.CriteriaResource;
import org.injeung.lookup.DocumentResource;
import org.injeung.lookup.DraftResource;
import org.injeung.lookup.LetterResource;
import org.injeung.lookup.OpenTaskResource;
import org.injeung.lookup.PreviewResource;
import org.injeung.lookup.RegisterChangesResource;
import org.injeung.lookup.RegisterResource;
import org.injeung.lookup.RevocationResource;
import org.injeung.objection.ObjectionResource;
import org.injeung.obligation.ObligationFactsResource;
import org.injeung.obligation.ObligationResource;
import org.injeung.organizations.OrganizationResource;
import org.injeung.organizations.SuccessionResource;
import org.injeung.penalty.PenaltyResource;
import org.injeung.renotification.ReNotificationResource;
import org.injeung.revocation.EffectsResource;
import org.injeung.revocation.RevocationRequestResource;
import org.injeung.rulings.RulingResource;
import org.injeung.screening.BreachCorrectionResource;
import org.injeung.screening.BreachReportResource;
import org.injeung.screening.BreachUpdateResource;
import org.injeung.screening.OpinionResource;
import org.injeung.surveillance.SurveillanceResource;
import org.injeung.validity.ReconciliationResource;
import org.injeung.validity.ValidityResource;
import org.injeung.withdrawal.RetractionResource;
import org.injeung.withdrawal.WithdrawalResource;

/** Our own API. Its resources are listed: otherwise those of the engine would appear in it. */
@ApplicationPath("api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Injeung",
                        version = "1",
                        description =
                                "Cases and certificates of ISMS and ISMS-P. Log in by HTTP Basic, in a browser by a session; the public"
                                        + " register needs no login. Errors are problems as in RFC 9457, whose types stay. What is"
                                        + " described stays as long as the version does; addresses, parameters, members and values of"
                                        + " enumerations may be added: pass over what you do not know."))
public class ApiApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                JacksonJsonProvider.class,
                Json.class,
                ApiErrors.class,
                JsonBody.class,
                BodyReader.class,
                CanonicalText.class,
                CanonicalParameters.class,
                KnownParameters.class,
                Versions.class,
                NextPage.class,
                CsvWriter.class,
                XlsxWriter.class,
                ApplicationResource.class,
                BreachReportResource.class,
                BreachUpdateResource.class,
                BreachCorrectionResource.class,
                RetractionResource.class,
                WithdrawalResource.class,
                OpinionResource.class,
                RevocationRequestResource.class,
                EffectsResource.class,
                BarExceptionResource.class,
                ObjectionResource.class,
                SurveillanceResource.class,
                ValidityResource.class,
                ReconciliationResource.class,
                ObligationResource.class,
                ReNotificationResource.class,
                PenaltyResource.class,
                OrganizationResource.class,
                ObligationFactsResource.class,
                SuccessionResource.class,
                CriteriaResource.class,
                AuditorResource.class,
                CaseResource.class,
                HolidayResource.class,
                CertificateResource.class,
                RevocationResource.class,
                RegisterResource.class,
                RegisterChangesResource.class,
                CertificateChangeResource.class,
                DocumentResource.class,
                AttachmentResource.class,
                LetterResource.class,
                CourseResource.class,
                OpenTaskResource.class,
                PreviewResource.class,
                AnswerResource.class,
                DraftResource.class,
                AuditItemResource.class,
                RulingResource.class,
                WordsResource.class,
                SessionResource.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return EngineRestApplication.JACKSON_ONLY;
    }

    /** How we read and write JSON: dates as ISO 8601, and nothing overlooked. */
    public static class Json implements ContextResolver<ObjectMapper> {
        private final ObjectMapper mapper = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }
}
