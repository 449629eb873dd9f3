package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a completion would write is read before it binds, and nothing stays of it. */
class PreviewIT {
    private static final Map<String, Object> SIGNED = Map.of("orderSignature", "SIGNED");

    private final Server server = Server.shared(Database.H2);
    private final Desk desk = new Desk(server);
    private Desk.Firm firm;
    private String certificate;
    private String revocation;
    private String order;

    @BeforeEach
    void an_order_is_to_be_signed() {
        firm = desk.register("Preview Store", "ONLINE_PLATFORM", 1_000_000_000);
        certificate = desk.certify(firm);
        revocation = desk.reportMassiveLeak(firm);
        desk.prepareOrder(revocation);
        order = desk.await("manager", "SignRevocationOrder", revocation);
    }

    @Tag("R18.9")
    @Test
    void the_order_and_its_letter_are_shown_as_they_are_issued_afterwards() throws IOException {
        var shown = preview("manager", order, "ko", SIGNED).expect(200).json();
        assertThat(shown.get("caseNumber").asText()).isEqualTo(revocation);
        assertThat(shown.get("documents")).hasSize(1);
        assertThat(shown.get("letters")).hasSize(1);
        desk.complete("manager", "SignRevocationOrder", revocation, SIGNED);
        desk.awaitStatus(revocation, "REVOKED");

        var issued = server.as("manager")
                .get("api/cases/" + revocation + "/letters")
                .json()
                .at("/letters/0");
        assertThat(timeless(shown.at("/letters/0/ko/body"))).isEqualTo(timeless(issued.at("/ko/body")));
        assertThat(shown.at("/letters/0/en/subject")).isEqualTo(issued.at("/en/subject"));
        var document = shown.at("/documents/0");
        assertThat(document.get("kind").asText()).isEqualTo("REVOCATION_ORDER");
        assertThat(document.get("pages")).isNotEmpty();
        try (var pdf =
                Loader.loadPDF(Base64.getDecoder().decode(document.get("pdf").asText()))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains("미리보기:아직결재되지않아효력이없습니다.", "취소처분서", certificate, "HanEun-ji");
        }
    }

    @Tag("R18.9")
    @Test
    void nothing_stays_of_a_preview() {
        var before = everything();
        preview("manager", order, "en", SIGNED).expect(200);
        preview("manager", order, "en", Map.of("orderSignature", "RETURNED", "orderRemark", "Say more"))
                .expect(200);
        assertThat(everything()).isEqualTo(before);
        assertThat(desk.await("manager", "SignRevocationOrder", revocation)).isEqualTo(order);
        assertThat(server.anonymous()
                        .get("api/certificates/" + certificate)
                        .json()
                        .get("status")
                        .asText())
                .isEqualTo("VALID");
    }

    @Tag("R18.9")
    @Test
    void a_preview_is_refused_as_the_completion_is() {
        var problem = preview("manager", order, "ko", Map.of("orderSignature", "RETURNED"))
                .expect(400)
                .json();
        assertThat(problem.at("/errors/0/field").asText()).isEqualTo("orderRemark");
        preview("manager", order, "ko", Map.of("nothing", "x")).expect(400);
        preview("manager", order, "ko", Map.of("orderSignature", Map.of("value", "SIGNED")))
                .expect(400);
        preview("manager", order, "fr", SIGNED).expect(400);
        preview("officer", order, "ko", SIGNED).expect(403);
        preview(firm.account(), order, "ko", SIGNED).expect(403);
        preview("portal", order, "ko", SIGNED).expect(404);
        desk.complete("manager", "SignRevocationOrder", revocation, SIGNED);
        preview("manager", order, "ko", SIGNED).expect(409);
    }

    @Tag("R18.9")
    @Test
    void what_an_organization_or_the_committee_decides_has_no_preview() {
        var applied = desk.register("Curious Store", "ONLINE_PLATFORM", 1_000_000_000);
        var application = desk.applyFor(applied);
        desk.complete(
                "officer",
                "CheckApplicationDocuments",
                application,
                Map.of("documents", "INCOMPLETE", "documentsRemark", "The network plan is missing"));
        var supply = desk.await(applied.account(), "SupplyMissingDocuments", application);
        preview(applied.account(), supply, "ko", Map.of()).expect(403);

        var voted = desk.applyFor(desk.register("Voted Store", "ONLINE_PLATFORM", 1_000_000_000));
        desk.checkDocuments(voted);
        desk.preEvaluate(voted, null);
        desk.auditWithoutFindings(voted);
        desk.callMeeting(voted);
        var ballot = desk.await("committee1", "CastBallot", voted);
        preview("committee1", ballot, "ko", Map.of("vote", "FOR", "ballotReason", "Good"))
                .expect(403);
    }

    private Client.Answer preview(String user, String task, String language, Map<String, ?> answers) {
        return server.as(user).post("api/open-tasks/" + task + "/preview?lang=" + language, answers);
    }

    /** What stands in the case, and its letters and documents. */
    private String everything() {
        var manager = server.as("manager");
        var path = "api/cases/" + revocation;
        return manager.get(path).text()
                + manager.get(path + "/course").text()
                + manager.get(path + "/letters").text()
                + manager.get(path + "/documents").text();
    }

    /** Without the minute of the signature. */
    private static String timeless(JsonNode text) {
        return text.asText().replaceAll("\\d{2}:\\d{2} KST", "");
    }
}
