package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.injeung.system.Client.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A form speaks the language that its reader prefers, and no other. */
@Tag("R10.7")
class FormsIT {
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    private final Server server = Server.shared();

    /** Which texts of it are read: those that the Korean replaces. */
    private static Stream<String> labels(Answer form) {
        return form.json().findValuesAsText("label").stream().filter(label -> !label.matches("[A-Z-]+"));
    }

    private Map<String, String> startForms() {
        var addresses = new TreeMap<String, String>();
        for (var user : new String[] {"officer", "manager", "msit", "pipc"}) {
            for (var definition : server.as(user)
                    .get("engine-rest/process-definition?latestVersion=true&startableInTasklist=true")
                    .expect(200)
                    .json()) {
                var address = "engine-rest/process-definition/key/"
                        + definition.get("key").asText() + "/deployed-start-form";
                var form = server.as(user).get(address);
                if (form.status() == 200) {
                    addresses.putIfAbsent(form.json().get("id").asText(), user + " " + address);
                }
            }
        }
        return addresses;
    }

    private Answer read(String userAndAddress, String languages) {
        var parts = userAndAddress.split(" ");
        return server.as(parts[0])
                .with("Accept-Language", languages)
                .get(parts[1])
                .expect(200);
    }

    @Test
    void every_start_is_asked_for_in_the_language_of_whoever_starts_it() throws IOException {
        var forms = startForms();
        try (var files = Files.list(Path.of("processes/forms"))) {
            assertThat(forms.keySet())
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.startsWith("start-"))
                                    .map(name -> name.replace(".form", ""))
                                    .sorted()
                                    .toList());
        }
        forms.forEach((id, address) -> {
            var english = read(address, "en-GB,en;q=0.9,ko;q=0.8");
            var korean = read(address, "ko-KR,ko;q=0.9,en;q=0.8");
            assertThat(english.text()).as(id).doesNotContainPattern(HANGUL);
            assertThat(labels(korean)).as(id).isNotEmpty().allMatch(label -> HANGUL.matcher(label)
                    .find());
            assertThat(labels(korean))
                    .as(id)
                    .doesNotContainAnyElementsOf(labels(english).toList());
            for (var answer : new Answer[] {english, korean}) {
                assertThat(answer.header("Vary")).as(id).contains("Accept-Language");
            }
            assertThat(read(address, "de, fr;q=0.5").text()).as(id).isEqualTo(english.text());
            assertThat(read(address, "de, ko;q=0.5, en;q=0.4").text()).as(id).isEqualTo(korean.text());
            assertThat(read(address, "ko_KR").text()).as(id).isEqualTo(english.text());
        });
    }

    /** As Tasklist asks for it. */
    @Test
    void a_task_is_asked_for_in_the_language_of_whoever_does_it() {
        var desk = new Desk(server);
        var application = desk.applyFor(desk.register("Spoken Store", "ONLINE_PLATFORM", 1_000_000_000));
        var address = "officer engine-rest/task/" + desk.await("officer", "CheckApplicationDocuments", application)
                + "/deployed-form";
        var korean = read(address, "ko");
        assertThat(korean.text()).contains("관리체계 운영 시작일", "### 사건 {{").doesNotContain("Management system");
        assertThat(korean.header("Vary")).contains("Accept-Language");
        assertThat(read(address, "en").text())
                .contains("Management system operated since")
                .doesNotContainPattern(HANGUL);
        assertThat(server.as("officer").get(address.split(" ")[1]).expect(200).text())
                .isEqualTo(read(address, "en").text());
    }
}
