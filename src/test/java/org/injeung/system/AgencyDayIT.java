package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.injeung.client.ApiClient;
import org.injeung.client.ApiException;
import org.injeung.client.api.CasesApi;
import org.injeung.client.api.OrganizationsApi;
import org.injeung.client.api.PublicRegisterApi;
import org.injeung.client.model.BreachUpdate;
import org.injeung.client.model.CaseList;
import org.injeung.client.model.CaseSummary;
import org.injeung.client.model.CertificateStatus;
import org.injeung.client.model.DecisionEvent;
import org.injeung.client.model.InvalidField;
import org.injeung.client.model.NewApplication;
import org.injeung.client.model.NewBreachReport;
import org.injeung.client.model.NewOrganization;
import org.injeung.client.model.Problem;
import org.injeung.client.model.RegisterChange;
import org.injeung.client.model.Scheme;
import org.injeung.client.model.Sector;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An agency works with a client that a generator made of the description of the API (see the pom), of which no line is ours. */
class AgencyDayIT {
    private static final String COMPANY = Desk.businessNumber("997710026");

    private final Server server = Server.shared();
    private final Desk desk = new Desk(server);

    @Tag("R19.7")
    @Test
    void an_agency_works_a_day_with_a_client_that_nobody_here_wrote() throws ApiException {
        var kisa = client("kisa");
        var organizations = new OrganizationsApi(kisa);
        var cases = new CasesApi(kisa);

        var registered = organizations.registerOrganization(new NewOrganization()
                .businessNumber(COMPANY)
                .name("Agency Day Shop (기관의 하루)")
                .sector(Sector.ONLINE_PLATFORM)
                .annualSales(120_000_000_000L));
        assertThat(organizations.readOrganization(COMPANY)).isEqualTo(registered);

        var application =
                new NewApplication().businessNumber(COMPANY).scheme(Scheme.ISMS).scope("Shop and delivery");
        var opened = cases.applyForCertificate(application);
        var again = problem(() -> cases.applyForCertificate(application));
        assertThat(again.getType()).isEqualTo("urn:injeung:problem:conflict");
        assertThat(again.getAdditionalProperty("openCase")).isEqualTo(opened.getCaseNumber());

        var file = cases.readCase(opened.getCaseNumber());
        assertThat(file.getApplication().getScope()).isEqualTo("Shop and delivery");
        assertThat(file.getOpenedAt()).isEqualTo(opened.getOpenedAt());
        assertThat(file.getTimeline())
                .extracting(event -> event.getActualInstance())
                .filteredOn(DecisionEvent.class::isInstance)
                .extracting(event -> ((DecisionEvent) event).getDecision().getQuestion())
                .contains("DecideEligibility");

        var holder = desk.register("Agency Day Holder", "ONLINE_PLATFORM", 1);
        desk.certify(holder);
        var breach = cases.reportBreach(
                new NewBreachReport()
                        .businessNumber(holder.businessNumber())
                        .affectedPersons(12_000L)
                        .discoveredAt(OffsetDateTime.now(ZoneOffset.ofHours(9)).minusHours(3))
                        .description("Order data copied"),
                UUID.randomUUID().toString());
        cases.updateBreachReport(
                breach.getCaseNumber(),
                new BreachUpdate().affectedPersons(15_000L).description("Addresses, too"),
                UUID.randomUUID().toString());
        assertThat(cases.readCase(breach.getCaseNumber()).getBreach().getAffectedPersons())
                .isEqualTo(15_000);

        assertThat(cases.readLetters(breach.getCaseNumber()).getCaseNumber()).isEqualTo(breach.getCaseNumber());

        var found = listed(cases, "Agency Day", null);
        assertThat(found.getCases())
                .extracting(CaseSummary::getCaseNumber)
                .contains(opened.getCaseNumber(), breach.getCaseNumber());
        assertThat(listed(cases, null, found.getAsOf()).getCases())
                .extracting(CaseSummary::getCaseNumber)
                .contains(breach.getCaseNumber());
    }

    @Tag("R19.7")
    @Test
    void what_was_refused_names_the_fields_to_a_program() {
        var cases = new CasesApi(client("kisa"));
        var wrong = problem(() -> cases.applyForCertificate(
                new NewApplication().businessNumber("1234567890").scope("x")));
        assertThat(wrong.getType()).isEqualTo("urn:injeung:problem:invalid-input");
        assertThat(wrong.getErrors()).extracting(InvalidField::getField).containsExactly("businessNumber", "scheme");
        assertThat(problem(() -> listed(new CasesApi(client(null)), null, null)).getType())
                .isEqualTo("urn:injeung:problem:not-logged-in");
        assertThat(problem(() -> cases.readCase("ISS-1999-000001")).getType())
                .isEqualTo("urn:injeung:problem:not-found");
    }

    @Tag("R19.7")
    @Test
    void anybody_reads_the_register_with_it() throws ApiException {
        var register = new PublicRegisterApi(client(null));
        var certificate = register.readCertificate("ISMS-P-KISA-2025-001");
        assertThat(certificate.getValidUntil()).isAfter(certificate.getValidFrom());
        assertThat(certificate.getStatus()).isIn((Object[]) CertificateStatus.values());
        var changes = register.listRegisterChanges(null, 1);
        while (!changes.getChanges().isEmpty()) {
            changes = register.listRegisterChanges(changes.getNext(), 1000);
        }
        var place = changes.getNext();
        var issued = desk.certify(desk.register("Agency Day Feed", "ONLINE_PLATFORM", 1));
        assertThat(register.listRegisterChanges(place, 1000).getChanges())
                .extracting(RegisterChange::getNumber)
                .contains(issued);
        assertThat(register.readCertificateBadge(certificate.getNumber()))
                .content(StandardCharsets.UTF_8)
                .startsWith("<svg");
    }

    private static CaseList listed(CasesApi cases, String query, OffsetDateTime updatedSince) throws ApiException {
        var since = updatedSince == null ? null : updatedSince.toString();
        return cases.listCases(
                query, null, null, null, null, since, null, null, null, null, null, null, null, null, 10);
    }

    private interface Call {
        void run() throws ApiException;
    }

    private static Problem problem(Call call) {
        var refused = catchThrowableOfType(ApiException.class, call::run);
        assertThat(refused).isNotNull();
        try {
            return ApiClient.createDefaultObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(refused.getResponseBody(), e);
        }
    }

    private ApiClient client(String account) {
        var client = new ApiClient();
        client.updateBaseUri(server.home().toString().replaceFirst("/$", ""));
        if (account != null) {
            var login = Base64.getEncoder()
                    .encodeToString((account + ":" + Client.password(account)).getBytes(StandardCharsets.UTF_8));
            client.setRequestInterceptor(request -> request.header("Authorization", "Basic " + login));
        }
        return client;
    }
}
