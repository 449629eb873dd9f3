package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Desk.businessKey;
import static org.injeung.system.Desk.today;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts as long as allowed, of characters that Java and H2 count as two, are kept at whichever door and database; longer ones are named. */
class LengthsIT {
    /** One character, which Java and H2 count as two, and which can be printed. */
    private static final String RARE = "\ud83d\ude00";

    /** Texts that are read line by line or by their figures. */
    private static final Set<String> READ = Set.of(
            "auditTeam",
            "leadAuditor",
            "hearingPresider",
            "contactAssets",
            "assetsOutOfScope",
            "coreItemEvidence",
            "itemsNotApplicable",
            "salesFigures",
            "adjustments",
            "penaltyRate");

    @Tag("R10.6")
    @Tag("R25.2")
    @ParameterizedTest
    @EnumSource
    void the_longest_texts_take_every_case_to_its_end(Database database) throws IOException {
        var limits = limits();
        var server = Server.start("lengths-" + database, database.settings());
        try {
            var desk = new Desk(server);
            var finisher = new Finisher(server, today(), answers -> longest(answers, limits));
            var firm = desk.register(RARE.repeat(190), "ONLINE_PLATFORM", 41_000_000_000_000L);
            refused(desk, firm);
            recorded(server, desk);

            var application = businessKey(desk.start(
                    "msit",
                    "certification-issuance",
                    Map.of("businessNumber", firm.businessNumber(), "scheme", "ISMS", "scope", RARE.repeat(1000))));
            finisher.finish();
            var issued = desk.read(application);
            assertThat(issued.at("/status").asText()).as(issued.toString()).isEqualTo("ISSUED");
            var certificate = issued.at("/certificateNumber").asText();
            assertThat(server.anonymous()
                            .get("api/certificates/" + certificate)
                            .expect(200)
                            .json()
                            .get("scope")
                            .asText())
                    .isEqualTo(RARE.repeat(1000));

            desk.start(
                            firm.account(),
                            "certificate-change",
                            Map.of(
                                    "certificateNumber", certificate,
                                    "change", "HOLDER_DETAILS",
                                    "reason", RARE.repeat(1000),
                                    "newName", RARE.repeat(200),
                                    "newAddress", RARE.repeat(300),
                                    "newRepresentative", RARE.repeat(100),
                                    "evidence", RARE.repeat(1000)))
                    .expect(200);
            desk.start(
                            "msit",
                            "certificate-revocation",
                            Map.of(
                                    "certificateNumber",
                                    certificate,
                                    "ground",
                                    "FALSE_DATA",
                                    "facts",
                                    RARE.repeat(2000)))
                    .expect(200);
            desk.start(
                            "pipc",
                            "breach-screening",
                            Map.of(
                                    "businessNumber",
                                    firm.businessNumber(),
                                    "affectedPersons",
                                    33_700_000,
                                    "discoveredAt",
                                    "2026-11-18T09:00:00+09:00",
                                    "description",
                                    RARE.repeat(2000)))
                    .expect(200);
            finisher.finish();

            var revocation = desk.cases(firm.businessNumber(), "REVOCATION", "REVOKED");
            assertThat(revocation).isNotEmpty();
            desk.start(
                            firm.account(),
                            "objection",
                            Map.of("caseNumber", revocation.get(0), "reasons", RARE.repeat(2000)))
                    .expect(200);
            finisher.finish();
        } finally {
            server.stop();
        }
    }

    /** What starts no process: the columns take what the records allow. */
    private static void recorded(Server server, Desk desk) {
        var number = Desk.businessNumber("998829999");
        server.as("msit")
                .post(
                        "api/organizations",
                        DeclaredBodies.longest(
                                "NewOrganization",
                                RARE,
                                Map.of("businessNumber", number, "sector", "ONLINE_PLATFORM", "annualSales", 1)))
                .expect(201);
        desk.open("longname", "auditors");
        var auditor = server.as("officer")
                .put(
                        "api/auditors/longname",
                        DeclaredBodies.longest(
                                "NewAuditor", RARE, Map.of("grade", "AUDITOR", "qualifiedFrom", today().toString())))
                .expect(200)
                .json();
        assertThat(auditor.get("name").asText()).isEqualTo(RARE.repeat(200));
        server.as("manager")
                .post(
                        "api/holidays",
                        DeclaredBodies.longest(
                                "NewHoliday",
                                RARE,
                                Map.of("date", today().plusYears(9).toString())))
                .expect(201);
    }

    private static void refused(Desk desk, Desk.Firm firm) {
        var application = Map.of("businessNumber", firm.businessNumber(), "scheme", "ISMS", "scope", RARE.repeat(1001));
        assertThat(desk.start("msit", "certification-issuance", application)
                        .expect(400)
                        .text())
                .contains("scope: is too long: 1001 characters, at most 1000");
    }

    private static Map<String, Object> longest(Map<String, Object> answers, Map<String, Integer> limits) {
        var longest = new HashMap<>(answers);
        longest.replaceAll((field, value) ->
                limits.containsKey(field) && !READ.contains(field) ? RARE.repeat(limits.get(field)) : value);
        return longest;
    }

    /** How long the text of each field of our forms may be. */
    private static Map<String, Integer> limits() throws IOException {
        var limits = new HashMap<String, Integer>();
        try (var forms = Files.list(Path.of("processes/forms"))) {
            for (var form :
                    forms.filter(file -> file.toString().endsWith(".form")).toList()) {
                for (var field : new ObjectMapper().readTree(form.toFile()).get("components")) {
                    if (field.path("type").asText().startsWith("text")
                            && field.at("/validate/maxLength").isInt()) {
                        limits.put(
                                field.get("key").asText(),
                                field.at("/validate/maxLength").asInt());
                    }
                }
            }
        }
        return limits;
    }
}
