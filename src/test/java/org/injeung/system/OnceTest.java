package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void what_was_made_is_shared() {
        var once = new Once<>(attempts::incrementAndGet);
        assertThat(once.get()).isEqualTo(1);
        assertThat(once.get()).isEqualTo(1);
    }

    @Test
    void what_could_not_be_made_is_not_tried_again() {
        var once = new Once<>(() -> {
            throw new AssertionError("not ready, attempt " + attempts.incrementAndGet());
        });
        assertThatThrownBy(once::get).hasMessage("not ready, attempt 1");
        assertThatThrownBy(once::get).hasMessage("It failed before: not ready, attempt 1");
        assertThat(attempts).hasValue(1);
    }
}
