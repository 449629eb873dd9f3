package org.injeung.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.injeung.doors.ApiApplication;
import org.injeung.letters.DocumentKind;
import org.injeung.letters.LetterKind;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CaseStatus;
import org.junit.jupiter.api.Test;

/** What a case looks like in JSON. */
class CaseViewTest {
    private static final Instant AT = Instant.parse("2026-11-29T00:00:00Z");

    @Test
    void a_case_is_what_every_case_has_and_then_its_chapters_in_their_order() throws JsonProcessingException {
        var chapters = new LinkedHashMap<String, Object>();
        chapters.put("overturnedIn", "OBJ-2026-000001");
        chapters.put("deadlines", List.of());
        var summary = new CaseView.Summary(
                "REV-2026-000001",
                CaseKind.REVOCATION,
                "certificate-revocation",
                CaseStatus.OPEN,
                new CaseView.OrganizationName("9998100015", "Saebyeok Market"),
                "ISMS-P-KISA-2026-001",
                null,
                AT,
                null,
                AT.plusSeconds(1),
                AT.plusSeconds(2));

        assertThat(json(new CaseView(summary, chapters))).isEqualTo("""
                        {"caseNumber":"REV-2026-000001","kind":"REVOCATION","processKey":"certificate-revocation",\
                        "status":"OPEN","organization":{"businessNumber":"9998100015","name":"Saebyeok Market"},\
                        "certificateNumber":"ISMS-P-KISA-2026-001","openedAt":"2026-11-29T00:00:00Z",\
                        "updatedAt":"2026-11-29T00:00:01Z","dueAt":"2026-11-29T00:00:02Z",\
                        "overturnedIn":"OBJ-2026-000001","deadlines":[]}""");
    }

    @Test
    void an_event_says_what_it_is_and_has_only_the_members_of_its_type() throws JsonProcessingException {
        assertThat(json(new Timeline.Task(AT, Timeline.Type.TASK, "PlanAudit", null)))
                .isEqualTo("""
                        {"at":"2026-11-29T00:00:00Z","type":"TASK","activity":"PlanAudit"}""");
        assertThat(json(new Timeline.LetterWritten(AT, Timeline.Type.LETTER, LetterKind.BAR_ENDED, "Over")))
                .isEqualTo("""
                        {"at":"2026-11-29T00:00:00Z","type":"LETTER","letter":"BAR_ENDED","subject":"Over"}""");
        assertThat(json(new Timeline.DocumentWritten(
                        AT, Timeline.Type.DOCUMENT, DocumentKind.CERTIFICATE, "Certificate")))
                .isEqualTo("""
                        {"at":"2026-11-29T00:00:00Z","type":"DOCUMENT","document":"CERTIFICATE","subject":"Certificate"}""");
    }

    private static String json(Object answer) throws JsonProcessingException {
        return new ApiApplication.Json().getContext(answer.getClass()).writeValueAsString(answer);
    }
}
