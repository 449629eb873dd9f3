package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.injeung.system.Client.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One session of a browser counts for the web apps, for our pages and for the API. */
class SessionIT {
    private static final String PAGE = "text/html";

    private final Server server = Server.shared(Database.H2);

    private record Session(String cookie, String token) {}

    private Session logIn(String user) {
        var answer = server.as(user).post("api/session", "", "text/plain").expect(200);
        assertThat(answer.json().get("user").asText()).isEqualTo(user);
        return new Session(
                answer.header("Set-Cookie").split(";", 2)[0],
                answer.json().get("token").asText());
    }

    private Client in(Session session) {
        return server.anonymous().with("Cookie", session.cookie());
    }

    @Tag("R22.6")
    @Test
    void who_has_logged_in_once_is_known_everywhere() {
        var session = logIn("officer");
        var who = in(session).get("api/session").expect(200);
        assertThat(who.header("Cache-Control")).isEqualTo("no-store");
        assertThat(who.json().get("name").asText()).isEqualTo("Kim Seo-yeon");
        assertThat(who.json().at("/groups/0").asText()).isEqualTo("case-officers");
        in(session).get("api/cases").expect(200);
        in(session).get("camunda/api/engine/engine/default/task/count").expect(200);
        assertThat(page(in(session), "cases").text()).contains("/desk/desk.js");
        assertThat(page(in(session), "camunda/app/tasklist/default/").text()).contains("Tasklist");
        in(session).get("engine-rest/task/count").expect(401); // for systems, by HTTP Basic

        var owner = server.as("portal").post("api/session", "", "text/plain").json();
        assertThat(owner.at("/organizations/0/businessNumber").asText()).isEqualTo("9998100067");
        assertThat(owner.get("groups").toString()).doesNotContain("organization-");
    }

    private static Answer page(Client client, String path) {
        return client.with("Accept", PAGE).get(path).expect(200);
    }

    @Tag("R22.6")
    @Test
    void nothing_is_changed_by_a_page_of_somebody_else() {
        var session = logIn("officer");
        var firm = Map.of(
                "businessNumber",
                Desk.businessNumber("997710091"),
                "name",
                "Session Store",
                "sector",
                "OTHER",
                "annualSales",
                1000);
        assertThat(in(session).post("api/organizations", firm).expect(403).text())
                .contains("X-Session-Token");
        in(session)
                .with("X-Session-Token", "guessed")
                .post("api/organizations", firm)
                .expect(403);
        in(session)
                .with("X-Session-Token", logIn("officer2").token())
                .post("api/organizations", firm)
                .expect(403);
        in(session).with("Accept-Language", "ko").delete("api/session").expect(403);
        in(session)
                .with("X-Session-Token", session.token())
                .post("api/organizations", firm)
                .expect(201);
    }

    @Tag("R22.6")
    @Test
    void whoever_sends_an_account_is_that_one_whatever_session_there_is() {
        var session = logIn("officer");
        var other = server.as("msit").with("Cookie", session.cookie());
        assertThat(other.get("api/session").json().get("user").asText()).isEqualTo("msit");
        other.saying("wrong").get("api/cases").expect(401);
    }

    @Tag("R22.6")
    @Test
    void who_has_logged_out_is_nobody_in_the_web_apps_too() {
        var session = logIn("officer");
        in(session)
                .with("X-Session-Token", session.token())
                .delete("api/session")
                .expect(204);
        var refused = in(session).with("Sec-Fetch-Mode", "cors").get("api/session");
        assertThat(refused.expect(401).header("WWW-Authenticate"))
                .as("a browser does not ask for an account in a window of its own")
                .isEqualTo("Session");
        assertThat(in(session).get("api/session").expect(401).header("WWW-Authenticate"))
                .startsWith("Basic ");
        in(session).get("camunda/api/engine/engine/default/task/count").expect(401);
        for (var path : new String[] {"cases?query=a%20b", "organizations", "camunda/app/tasklist/default/"}) {
            var sent = in(session).with("Accept", PAGE).get(path).expect(302).header("Location");
            assertThat(sent).contains("/login?next=%2F" + path.split("[/?]")[0]);
        }
        page(server.anonymous(), "login");
    }

    @Tag("R22.6")
    @Test
    void an_agency_works_with_our_pages_and_has_no_web_app() {
        var session = logIn("msit");
        in(session).get("api/cases").expect(200);
        page(in(session), "cases");
        in(session).get("camunda/api/engine/engine/default/task/count").expect(401);
        in(session).with("Accept", PAGE).get("camunda/app/tasklist/default/").expect(403);
        in(logIn("officer"))
                .with("Accept", PAGE)
                .get("camunda/app/cockpit/default/")
                .expect(403);
    }

    @Test
    void names_in_the_web_apps_follow_the_language() {
        var desk = new Desk(server);
        var firm = desk.register("Language Store", "ONLINE_PLATFORM", 1_000_000_000);
        var id = desk.await("officer", "CheckApplicationDocuments", desk.applyFor(firm));
        var session = logIn("officer");
        var path = "camunda/api/engine/engine/default/task/" + id;
        var korean = in(session).with("Cookie", session.cookie() + "; language=ko");
        var task = korean.get(path).expect(200).json();
        assertThat(task.get("name").asText()).isEqualTo("신청서류 확인");
        assertThat(in(session).get(path).json().get("name").asText()).isEqualTo("Check application documents");
        assertThat(korean.get("camunda/api/engine/engine/default/process-definition/key/certification-issuance/xml")
                        .text())
                .contains("신청서류 확인")
                .doesNotContain("Check application documents");
        assertThat(korean.get("camunda/api/engine/engine/default/filter").text())
                .contains("우리 그룹의 업무");
        var application = korean.get(path + "/variables").json().at("/organizationName/value");
        assertThat(application.asText()).isEqualTo(firm.name());
    }

    @Tag("R22.6")
    @Test
    void the_language_that_somebody_chose_comes_before_that_of_the_browser() {
        var session = logIn("officer");
        var chosen =
                server.anonymous().with("Accept-Language", "en-GB").with("Cookie", session.cookie() + "; language=ko");
        assertThat(chosen.get("api/cases/ISS-1999-000001")
                        .expect(404)
                        .json()
                        .get("title")
                        .asText())
                .isEqualTo("찾을 수 없음");
        assertThat(chosen.with("Cookie", session.cookie() + "; language=xx")
                        .get("api/cases/ISS-1999-000001")
                        .expect(404)
                        .json()
                        .get("title")
                        .asText())
                .isEqualTo("Not Found");
    }
}
