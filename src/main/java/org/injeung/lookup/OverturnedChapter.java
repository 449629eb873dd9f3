package org.injeung.lookup;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.injeung.registry.CertificationCase;

/** The objection or withdrawal that overturned the outcome. */
@Dependent
class OverturnedChapter implements Chapter<String> {
    @Override
    public Heading heading() {
        return new Heading(
                110,
                "overturnedIn",
                "The objection or withdrawal that overturned the outcome, such as OBJ-2026-000001");
    }

    @Override
    public Optional<String> read(CertificationCase about, Reader reader) {
        return about.overturnedIn();
    }
}
