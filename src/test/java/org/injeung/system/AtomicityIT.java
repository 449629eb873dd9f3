package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Patience.await;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Engine and registry share one transaction: what one of them cannot do, neither has done. */
@Tag("R23.1")
class AtomicityIT {
    private static final String BOUNDARY = "----injeung";

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_step_that_fails_after_both_have_written_leaves_nothing_in_either(Database database) {
        var server = Server.lasting(database);
        var desk = new Desk(server);
        var firm = desk.register("Two-Step Store", "ONLINE_PLATFORM", 1_000_000_000);
        deploy(server, "broken-at-once", "");
        desk.open("deployer", "administrators", "agencies");
        var cases = desk.cases();
        var processes = desk.processes();

        var answer = desk.start("deployer", "broken-at-once", application(firm)).expect(500);
        assertThat(answer.text()).contains("incident").doesNotContain("\tat ");

        assertThat(desk.cases()).isEqualTo(cases);
        assertThat(desk.processes()).isEqualTo(processes);
        // The application that was rolled back would refuse a second one as open.
        var number = Desk.businessKey(desk.apply("msit", firm.businessNumber(), "ISMS"));
        assertThat(desk.cases()).isEqualTo(cases + 1);
        assertThat(number).startsWith("ISS-");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_job_that_fails_leaves_an_incident_but_nothing_of_its_work(Database database) {
        var server = Server.lasting(database);
        var desk = new Desk(server);
        var firm = desk.register("Job Store", "ONLINE_PLATFORM", 1_000_000_000);
        deploy(server, "broken-in-a-job", "camunda:asyncBefore=\"true\"");
        var cases = desk.cases();

        var instance = desk.start("admin", "broken-in-a-job", application(firm))
                .expect(200)
                .json()
                .get("id")
                .asText();
        var failed = await("a failed attempt of the job")
                .until(
                        () -> server.as("admin")
                                .get("engine-rest/job?withException=true&processInstanceId=" + instance)
                                .expect(200)
                                .json(),
                        jobs -> !jobs.isEmpty());
        assertThat(failed.at("/0/exceptionMessage").asText()).contains("stepThatDoesNotExist");

        assertThat(desk.cases()).isEqualTo(cases);
    }

    private static Map<String, Object> application(Desk.Firm firm) {
        return Map.of("businessNumber", firm.businessNumber(), "scheme", "ISMS", "scope", "Everything");
    }

    /** The administrator deploys a diagram that opens a case and then asks for a step that there is not. */
    private static void deploy(Server server, String key, String asynchronous) {
        var diagram = """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://injeung.org/tests">
                  <bpmn:process id="%1$s" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="Start" />
                    <bpmn:serviceTask id="First" camunda:delegateExpression="${registerApplication}" %2$s />
                    <bpmn:serviceTask id="Second" camunda:delegateExpression="${stepThatDoesNotExist}" />
                    <bpmn:endEvent id="End" />
                    <bpmn:sequenceFlow id="Flow_1" sourceRef="Start" targetRef="First" />
                    <bpmn:sequenceFlow id="Flow_2" sourceRef="First" targetRef="Second" />
                    <bpmn:sequenceFlow id="Flow_3" sourceRef="Second" targetRef="End" />
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(key, asynchronous);
        var body = part("deployment-name", "", key)
                + part("diagram", "; filename=\"" + key + ".bpmn\"", diagram)
                + "--" + BOUNDARY + "--\r\n";
        server.as("admin")
                .post("engine-rest/deployment/create", body, "multipart/form-data; boundary=" + BOUNDARY)
                .expect(200);
    }

    private static String part(String name, String more, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n"
                + content + "\r\n";
    }
}
