package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the tests start they also end. */
class ServerIT {
    @Test
    void a_server_that_does_not_get_ready_in_time_is_ended() {
        var before = ProcessHandle.current().children().toList();
        assertThatThrownBy(() -> Server.start("late", Map.of(), Duration.ofMillis(500)))
                .hasMessageContaining("readiness of late");
        assertThat(ProcessHandle.current().children()).containsExactlyInAnyOrderElementsOf(before);
    }
}
