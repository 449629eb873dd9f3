package org.injeung.renotification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.injeung.lookup.Chapter;
import org.injeung.lookup.Reader;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.ReNotifications;

/** What the organization was asked to tell again. */
@Dependent
class ReNotificationChapter implements Chapter<ReNotificationView> {
    private final ReNotifications reNotifications;

    @Inject
    ReNotificationChapter(ReNotifications reNotifications) {
        this.reNotifications = reNotifications;
    }

    @Override
    public Heading heading() {
        return new Heading(90, "reNotification", "What the organization was asked to tell again, round by round");
    }

    @Override
    public Optional<ReNotificationView> read(CertificationCase about, Reader reader) {
        return about.kind() == CaseKind.RE_NOTIFICATION
                ? Optional.of(ReNotificationView.of(reNotifications.read(about.caseNumber()), about.status(), reader))
                : Optional.empty();
    }
}
