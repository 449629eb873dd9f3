package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.injeung.system.Client.Answer;
import org.injeung.system.Desk.Firm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type is what they find, and what is kept, however they spell it; and looking something up never asks for a login. */
class SpellingsIT {
    /** A number of each parameter that is one, as the registry spells it, but of nothing. */
    private static final Map<String, String> UNKNOWN = Map.of(
            "caseNumber", "ISS-1999-000001",
            "number", "ISMS-KISA-1999-001",
            "certificateNumber", "ISMS-KISA-1999-001",
            "businessNumber", "9999999994",
            "predecessor", "9999999994");

    /** What cannot be a number of any kind, among it what a database cannot take. */
    private static final List<String> NO_NUMBERS =
            List.of("1", "nothing", "없는번호", "ISS-1999-1", "999-99-9999", "a b", "%", "1".repeat(101), "\u0007");

    @Tag("R18.1")
    @Tag("R23.3")
    @ParameterizedTest
    @EnumSource(Database.class)
    void one_row_is_found_by_every_spelling_of_its_name_and_number(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("㈜가온 누리샵", "ONLINE_PLATFORM", 1_000_000_000);
        var serial = firm.name().replaceAll("\\D", "");
        var number = desk.certify(firm);
        var caseNumber = server.as("officer")
                .get("api/cases?query=" + number)
                .expect(200)
                .json()
                .at("/cases/0/caseNumber")
                .asText();

        for (var name : names("가온누리샵", serial)) {
            found(server, name, number, firm);
        }
        for (var spelled : numbers(number)) {
            found(server, spelled, number, firm);
            var path = "api/certificates/" + encoded(spelled);
            assertThat(server.anonymous()
                            .get(path)
                            .expect(200)
                            .json()
                            .get("number")
                            .asText())
                    .isEqualTo(number);
            server.anonymous().get(path + "/badge.svg").expect(200);
            server.anonymous().get(path + "/certificate.pdf").expect(401);
            server.as(firm.account()).get(path + "/certificate.pdf").expect(200);
            assertThat(text(server.as("officer").get("api/validities/" + encoded(spelled)), "/certificateNumber"))
                    .isEqualTo(number);
        }
        for (var spelled : businessNumbers(firm)) {
            found(server, spelled, number, firm);
            var path = "api/organizations/" + encoded(spelled);
            for (var reader : List.of("officer", firm.account())) {
                assertThat(text(server.as(reader).get(path), "/businessNumber")).isEqualTo(firm.businessNumber());
                assertThat(text(server.as(reader).get(path + "/obligation-facts"), "/businessNumber"))
                        .isEqualTo(firm.businessNumber());
                server.as(reader).get(path + "/predecessors").expect(200);
            }
        }
        for (var spelled : numbers(caseNumber)) {
            var path = "api/cases/" + encoded(spelled);
            for (var below : List.of("", "/letters", "/documents")) {
                assertThat(text(server.as(firm.account()).get(path + below), "/caseNumber"))
                        .isEqualTo(caseNumber);
            }
            assertThat(text(server.as("officer").get("api/cases?query=" + encoded(spelled)), "/cases/0/caseNumber"))
                    .isEqualTo(caseNumber);
        }
        server.as("shop").get("api/organizations/" + firm.businessNumber()).expect(404);
        assertThat(total(server.as("shop"), "organizations", firm.name())).isZero();
        assertThat(total(server.as("shop"), "cases", number)).isZero();
    }

    /** By whoever searches: the public, officials, and the organization itself. */
    private static void found(Server server, String words, String number, Firm firm) {
        var certificates = server.anonymous().get("api/certificates?query=" + encoded(words));
        assertThat(certificates.expect(200).json().get("total").asInt())
                .as(words)
                .isOne();
        assertThat(text(certificates, "/certificates/0/number")).isEqualTo(number);
        for (var reader : List.of("officer", firm.account())) {
            assertThat(total(server.as(reader), "cases", words)).as(words).isOne();
            if (!words.toUpperCase(Locale.ROOT).matches("(?s)\\P{L}*[IＩ].*")) {
                var organizations = server.as(reader).get("api/organizations?query=" + encoded(words));
                assertThat(organizations.expect(200).json().get("total").asInt())
                        .as(words)
                        .isOne();
                assertThat(text(organizations, "/organizations/0/businessNumber"))
                        .isEqualTo(firm.businessNumber());
            }
        }
    }

    @Tag("R18.1")
    @ParameterizedTest
    @EnumSource(Database.class)
    void a_renamed_holder_is_found_by_what_it_was_called(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("다솜서점", "ONLINE_PLATFORM", 1_000_000_000);
        var serial = firm.name().replaceAll("\\D", "");
        var number = desk.certify(firm);
        assertThat(desk.certificate(number).has("formerNames")).isFalse();
        for (var newName : List.of("라온서점 " + serial, "마니서점 " + serial)) {
            desk.rename(firm, lowerCase(number), newName);
        }
        for (var name : List.of(firm.name(), "다솜 서점" + serial, "주식회사 라온서점" + serial, "마니서점 " + serial)) {
            var found = desk.search(name);
            assertThat(found.get("total").asInt()).as(name).isOne();
            assertThat(found.at("/certificates/0/organization").asText()).isEqualTo("마니서점 " + serial);
            assertThat(found.at("/certificates/0/formerNames"))
                    .extracting(former -> former.asText())
                    .containsExactly("라온서점 " + serial, firm.name());
            var organizations = server.as("manager").get("api/organizations?query=" + encoded(name));
            assertThat(text(organizations, "/organizations/0/formerNames/0")).isEqualTo("라온서점 " + serial);
            assertThat(total(server.as("officer"), "cases", name)).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_number_is_taken_at_every_door_however_it_is_spelled_and_kept_as_the_register_spells_it(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("Spelling Firm", "ONLINE_PLATFORM", 1_000_000_000);
        var hyphens = businessNumbers(firm).get(0);
        var wide = wide(hyphens);
        var officer = server.as("officer");

        var application = Map.of("businessNumber", wide, "scheme", "ISMS", "scope", "Shop");
        var caseNumber = officer.post("api/applications", application)
                .expect(201)
                .json()
                .get("caseNumber")
                .asText();
        assertThat(variable(server, desk, caseNumber, "businessNumber")).isEqualTo(firm.businessNumber());
        var other = Map.of("businessNumber", hyphens, "scheme", "ISMS_P", "scope", "Shop");
        var started = Desk.businessKey(desk.start("officer", "certification-issuance", other));
        assertThat(variable(server, desk, started, "businessNumber")).isEqualTo(firm.businessNumber());
        for (var own : List.of(caseNumber, started)) {
            assertThat(text(server.as(firm.account()).get("api/cases/" + own), "/caseNumber"))
                    .isEqualTo(own);
        }

        var holder = desk.register("Spelling Holder", "ONLINE_PLATFORM", 1_000_000_000);
        var certificate = desk.certify(holder);
        var breach = Desk.businessKey(desk.start(
                "officer",
                "breach-screening",
                Desk.breach(businessNumbers(holder).get(0), 500)));
        assertThat(variable(server, desk, breach, "businessNumber")).isEqualTo(holder.businessNumber());
        var request =
                Map.of("certificateNumber", lowerCase(certificate), "ground", "FALSE_DATA", "facts", "Forged evidence");
        var revocation = officer.post("api/revocation-requests", request)
                .expect(201)
                .json()
                .get("caseNumber")
                .asText();
        assertThat(variable(server, desk, revocation, "certificateNumber")).isEqualTo(certificate);
        assertThat(variable(server, desk, revocation, "businessNumber")).isEqualTo(holder.businessNumber());
        var penalty = Map.of("caseNumber", wide(breach), "businessNumber", wide(holder.businessNumber()));
        var assessment = server.as("pipc")
                .post("api/penalty-assessments", penalty)
                .expect(201)
                .json()
                .get("caseNumber")
                .asText();
        assertThat(variable(server, desk, assessment, "breachCase")).isEqualTo(breach);

        officer.put(
                        "api/organizations/" + hyphens + "/corporate-number",
                        Map.of("corporateNumber", "110111 − 00" + wide("62432")))
                .expect(200);
        assertThat(text(officer.get("api/organizations/" + firm.businessNumber()), "/corporateNumber"))
                .isEqualTo("1101110062432");
        assertThat(text(officer.get("api/organizations?query=110111-0062432"), "/organizations/0/businessNumber"))
                .isEqualTo(firm.businessNumber());
        assertThat(total(server.anonymous(), "certificates", "110111-0062432")).isZero();

        var facts = Map.of("reason", "MERGER", "effectiveOn", "2026-01-01");
        var successions = "api/organizations/" + hyphens + "/predecessors/" + encoded(wide(holder.businessNumber()));
        officer.put(successions, facts).expect(200);
        officer.delete(successions).expect(200);

        for (var wrong : List.of("999-81-0001", "999-81-00016", "999.81.00015", "구구구-81-00015")) {
            var refused = officer.post(
                    "api/applications", Map.of("businessNumber", wrong, "scheme", "ISMS", "scope", "Shop"));
            assertThat(text(refused.expect(400), "/errors/0/field")).isEqualTo("businessNumber");
            assertThat(desk.start("officer", "certification-obligation", Map.of("businessNumber", wrong))
                            .expect(400)
                            .text())
                    .contains("businessNumber");
            officer.get("api/organizations/" + encoded(wrong)).expect(404);
        }
        var registered = server.as("kisa")
                .post(
                        "api/organizations",
                        Map.of(
                                "businessNumber",
                                wide("999-81-88887"),
                                "name",
                                "x",
                                "sector",
                                "OTHER",
                                "annualSales",
                                1));
        assertThat(text(registered.expect(400), "/errors/0/problem")).contains("check digit");
    }

    @Tag("R16.3")
    @ParameterizedTest
    @EnumSource(Database.class)
    void organizations_with_one_name_are_listed_for_who_may_see_them(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var one = desk.register("바다 상회", "ONLINE_PLATFORM", 1_000_000_000);
        var number = Desk.businessNumber("99877" + one.businessNumber().substring(5, 9));
        var twin = server.as("kisa")
                .post(
                        "api/organizations",
                        Map.of(
                                "businessNumber",
                                number,
                                "name",
                                "(주)" + one.name().replace(" ", ""),
                                "sector",
                                "ONLINE_PLATFORM",
                                "annualSales",
                                1))
                .expect(201);
        assertThat(text(twin, "/sameName/0")).isEqualTo(one.businessNumber());
        var listed = server.as("manager").get("api/organizations?sameName=true&query=" + encoded(one.name()));
        assertThat(listed.expect(200).json().get("total").asInt()).isEqualTo(2);
        assertThat(text(listed, "/organizations/0/sameName/0")).isNotEmpty();
        assertThat(total(server.as("manager"), "organizations", one.name())).isEqualTo(2);
        assertThat(server.as(one.account())
                        .get("api/organizations/" + one.businessNumber())
                        .expect(200)
                        .json()
                        .has("sameName"))
                .isFalse();
        assertThat(server.as(one.account())
                        .get("api/organizations?sameName=true")
                        .expect(200)
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(text(
                        server.as("manager")
                                .get("api/organizations?sameName=yes")
                                .expect(400),
                        "/errors/0/field"))
                .isEqualTo("sameName");
    }

    @Tag("R18.1")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic",
                "Basic !!!",
                "Basic YWRtaW46d3Jvbmc=", // admin:wrong
                "Basic bm9ib2R5Om5vdGhpbmc=", // nobody:nothing
                "Basic YWRtaW4=", // no colon
                "Basic 7ZmNOuq4uA==",
                "Bearer eyJhbGciOiJub25lIn0.e30.",
                "Digest username=\"admin\"",
                "Negotiate YII=",
                "x"
            })
    void who_looks_something_up_is_never_asked_for_a_login(String authorization) {
        var server = Server.shared();
        for (var client : List.of(
                server.anonymous().with("Authorization", authorization),
                server.anonymous()
                        .with("Authorization", authorization)
                        .with("Cookie", "JSESSIONID=0123456789abcdef0123456789ab; XSRF-TOKEN=old"))) {
            for (var path : List.of(
                    "api/certificates",
                    "api/certificates/",
                    "api/certificates?query=" + encoded("마루 샵"),
                    "api/certificates/ISMS-P-KISA-2025-001",
                    "api/certificates/ISMS-P-KISA-2025-001/",
                    "api/certificates/ISMS-P-KISA-2025-001/badge.svg",
                    "api/certificates/ISMS-P-KISA-2025-001/badge.png",
                    "api/certificates/changes",
                    "api/certificates/changes?since=c0&rows=1",
                    "api/certificates/register",
                    "api/certificates/" + encoded(wide("isms-p-kisa-2025-001")),
                    "api/certificates/" + encoded(wide("isms-p-kisa-2025-001")) + "/badge.svg",
                    "api/certificates/" + encoded("isms p kisa 2025 001"),
                    "api/revocations",
                    "",
                    "certificate.html?number=ISMS-P-KISA-2025-001")) {
                assertThat(client.get(path).status()).as(path).isEqualTo(200);
            }
            assertThat(client.get("api/certificates/ISMS-KISA-1999-001").status())
                    .isEqualTo(404);
            for (var path : List.of(
                    "api/certificates/ISMS-P-KISA-2025-001/certificate.pdf",
                    "api/certificates/%C0%AF../cases",
                    "api/certificates/..%2Fcases",
                    "api/cases",
                    "api/organizations")) {
                assertThat(client.get(path).status()).as(path).isIn(400, 401, 404, 429);
                assertThat(client.get(path).text()).as(path).doesNotContain("\"cases\"", "\"organizations\"");
            }
            assertThat(client.get("api/certificates/ISMS-P-KISA-2025-001/certificate.pdf")
                            .status())
                    .isIn(401, 429);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void passwords_are_not_tried_where_nobody_needs_one(Database database) {
        var server = Server.shared(database);
        new Desk(server).open("guessed", "case-officers");
        var guesser = server.as("guessed").saying("wrong");
        for (var i = 0; i < 30; i++) {
            guesser.get("api/certificates").expect(200);
        }
        guesser.get("api/cases").expect(401);
        server.as("guessed").get("api/cases").expect(200);
        server.as("admin").delete("engine-rest/user/guessed").expect(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "certificates?query=%E2%80%8Bx|query",
                "certificates/ISMS%E2%80%AE|number",
                "organizations?query=x%EF%BB%BF|query",
                "cases/%E2%80%8BISS-2026-000001|caseNumber",
                "cases?query=%C2%ADx|query"
            })
    void what_cannot_be_seen_is_refused_in_addresses_too(String address) {
        var parts = address.split("\\|");
        var answer = Server.shared().as("officer").get("api/" + parts[0]);
        assertThat(text(answer.expect(400), "/errors/0/field")).isEqualTo(parts[1]);
    }

    /** Each parameter in an address of ours that is a number of a case, a certificate or an organization. */
    private static List<TextParameter> numbersInAddresses() {
        return Operations.ours().stream()
                .flatMap(operation -> UNKNOWN.keySet().stream()
                        .filter(name -> operation.path().contains("{" + name + "}"))
                        .map(name -> new TextParameter(operation, TextParameter.Place.PATH, List.of(name))))
                .toList();
    }

    /** Whatever is wrong with a number in an address, nothing is there: 404, or 403 for who may not do it to any. */
    @Tag("R18.6")
    @Test
    void a_number_that_leads_to_nothing_is_answered_alike_at_every_address_and_in_every_spelling() {
        var others = Others.shared();
        var wire = new Wire(others.server().home());
        var differences = new ArrayList<String>();
        var parameters = numbersInAddresses();
        assertThat(parameters).hasSizeGreaterThan(20);
        for (var parameter : parameters) {
            for (var role : List.of(Role.OFFICER, Role.AGENCY, Role.ADMINISTRATOR)) {
                var request = others.attempt(parameter.operation(), role).request();
                var unknown = UNKNOWN.get(parameter.name());
                var told = new TreeSet<String>();
                for (var spelled : Stream.concat(numbers(unknown).stream(), NO_NUMBERS.stream())
                        .toList()) {
                    var answer = wire.send(Wire.Door.BASIC, role, parameter.with(request, spelled));
                    if (answer.status() != 404 && answer.status() != 403) {
                        differences.add(parameter + " as " + role + ", " + spelled + ": " + answer.status() + " "
                                + answer.text());
                    } else if (!NO_NUMBERS.contains(spelled)) {
                        told.add(answer.status() + " "
                                + answer.json().get("detail").asText().replace(spelled, unknown));
                    }
                }
                if (told.size() > 1) {
                    differences.add(parameter + " as " + role + ": " + told);
                }
            }
        }
        differences.forEach(System.out::println);
        assertThat(differences).isEmpty();
    }

    private static List<String> names(String name, String serial) {
        return List.of(
                name + serial,
                "주식회사 " + name + serial,
                "㈜" + name + " " + wide(serial),
                name + serial + "（주）",
                "가온·누리 샵" + serial,
                "가온‑누리–샵 " + serial,
                Normalizer.normalize(name + serial, Normalizer.Form.NFD));
    }

    /** Of a number with dashes. */
    private static List<String> numbers(String number) {
        return List.of(
                number,
                lowerCase(number),
                number.replace('-', '\u2011'),
                number.replace('-', '\u2013'),
                number.replace('-', ' '),
                number.replace("-", ""),
                wide(number));
    }

    private static List<String> businessNumbers(Firm firm) {
        var digits = firm.businessNumber();
        var hyphens = digits.substring(0, 3) + "-" + digits.substring(3, 5) + "-" + digits.substring(5);
        return Stream.concat(Stream.of(hyphens, digits), numbers(hyphens).stream())
                .toList();
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** As an input method for Korean writes it in full width. */
    private static String wide(String text) {
        return text.chars()
                .map(c -> c > ' ' && c < 0x7F ? c + 0xFEE0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static int total(Client reader, String list, String words) {
        return reader.get("api/" + list + "?query=" + encoded(words))
                .expect(200)
                .json()
                .get("total")
                .asInt();
    }

    private static String text(Answer answer, String pointer) {
        return answer.json().at(pointer).asText();
    }

    private static String variable(Server server, Desk desk, String caseNumber, String name) {
        return text(
                server.as("admin")
                        .get("engine-rest/process-instance/" + desk.instance(caseNumber) + "/variables/" + name)
                        .expect(200),
                "/value");
    }
}
