package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.injeung.system.Patience.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {
    @Test
    void what_comes_is_returned_as_soon_as_it_is_there() {
        var asked = new AtomicInteger();
        assertThat(await("the third answer").until(asked::incrementAndGet, answer -> answer == 3))
                .isEqualTo(3);
        assertThat(asked).hasValue(3);
    }

    @Test
    void what_does_not_come_is_named_with_the_time_and_the_last_answer() {
        assertThatThrownBy(() -> await("the end of the bar")
                        .atMost(Duration.ofMillis(150))
                        .until(() -> "still running", "over"::equals))
                .hasMessageContaining("the end of the bar")
                .hasMessageContaining("150 milliseconds")
                .hasMessageContaining("still running");
    }

    @Test
    void a_question_that_fails_ends_the_waiting_in_the_thread_of_the_test() {
        assertThatThrownBy(() -> await("an answer").until(() -> {
                    throw new AssertionError(Thread.currentThread().getName());
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage(Thread.currentThread().getName());
    }
}
