package org.injeung.renotification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.injeung.lookup.Chapter;
import org.injeung.lookup.Reader;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.ReNotifications;

/** Of a breach: what its organization was asked to tell again. */
@Dependent
class ReNotificationsChapter implements Chapter<List<ReNotificationView>> {
    private final Cases cases;
    private final ReNotifications reNotifications;

    @Inject
    ReNotificationsChapter(Cases cases, ReNotifications reNotifications) {
        this.cases = cases;
        this.reNotifications = reNotifications;
    }

    @Override
    public Heading heading() {
        return new Heading(100, "reNotifications", "Of a breach: what its organization was asked to tell again");
    }

    @Override
    public Optional<List<ReNotificationView>> read(CertificationCase about, Reader reader) {
        return Optional.of(about.caseNumber())
                .filter(number -> about.kind() == CaseKind.SCREENING)
                .map(number -> ofBreach(number, reader))
                .filter(asked -> !asked.isEmpty());
    }

    private List<ReNotificationView> ofBreach(String breachCase, Reader reader) {
        return reNotifications.ofBreach(breachCase).stream()
                .map(asked -> ReNotificationView.of(
                        asked, cases.read(asked.caseNumber()).status(), reader))
                .toList();
    }
}
