package org.injeung.registry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.injeung.engine.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Numbers in series, drawn by several at once. */
class SerialTest {
    private static final int DRAWERS = 8;

    @RegisterExtension
    static final Stage STAGE = Stage.ofSeveral();

    @Tag("R23.4")
    @Test
    void a_series_that_several_begin_at_once_has_each_number_once() throws Exception {
        for (var series : List.of("ISMS-ONE", "ISMS-TWO", "ISMS-THREE", "ISMS-FOUR")) {
            assertThat(drawn(series, 2026)).containsExactlyInAnyOrderElementsOf(firstNumbers());
        }
    }

    @Tag("R23.4")
    @Test
    void a_year_that_several_begin_at_once_has_each_number_once() throws Exception {
        assertThat(drawn("ISMS-ONE", 2026)).containsExactlyInAnyOrderElementsOf(firstNumbers());
        assertThat(drawn("ISMS-ONE", 2027)).containsExactlyInAnyOrderElementsOf(firstNumbers());
    }

    private static List<Integer> firstNumbers() {
        return IntStream.rangeClosed(1, DRAWERS).boxed().toList();
    }

    private static List<Integer> drawn(String series, int year) throws Exception {
        var threads = Executors.newFixedThreadPool(DRAWERS);
        try {
            var ready = new CountDownLatch(DRAWERS);
            var draws = new ArrayList<Future<Integer>>();
            for (var i = 0; i < DRAWERS; i++) {
                draws.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return STAGE.inTransaction(() -> new Serials(STAGE.make(EntityManager.class)).next(series, year));
                }));
            }
            var numbers = new ArrayList<Integer>();
            for (var draw : draws) {
                numbers.add(draw.get());
            }
            return numbers;
        } finally {
            threads.shutdownNow();
        }
    }
}
