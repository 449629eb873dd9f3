package org.injeung.access;

import static org.injeung.law.AuditorGrade.ASSISTANT;
import static org.injeung.law.AuditorGrade.AUDITOR;
import static org.injeung.law.AuditorGrade.SENIOR;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.injeung.engine.EngineStarted;
import org.injeung.law.Periods;
import org.injeung.law.Scheme;
import org.injeung.law.Sector;
import org.injeung.registry.Auditor;
import org.injeung.registry.Auditors;
import org.injeung.registry.BusinessNumber;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;
import org.injeung.registry.Page;
import org.injeung.registry.Validities;

/**
 * Fictional organizations with certificates of the paper register, where the demonstration is switched on. Their business numbers
 * begin with a tax office that does not exist.
 */
@ApplicationScoped
public class DemonstrationRegistry {
    private static final long BILLION = 1_000_000_000L;
    private static final String HANBIT = "9998100029";
    private static final String NARAE = "9998100034";
    private static final String MARU = "9998100048";
    private static final String DODAM = "9998100053";
    private static final String ONNURI = "9998100067";

    @Inject
    @ConfigProperty(name = "certification.demonstration", defaultValue = "false")
    private boolean demonstration;

    @Inject
    private Organizations organizations;

    @Inject
    private Certificates certificates;

    @Inject
    private Validities validities;

    @Inject
    private Auditors auditors;

    @Inject
    private Clock clock;

    @Transactional
    void create(@Observes @Priority(300) EngineStarted started) {
        if (!demonstration) {
            return;
        }
        if (auditors.list(Page.first(Auditors.BY_NAME, 1)).total() == 0) {
            qualify();
        }
        if (organizations.find(HANBIT).isPresent()) {
            return;
        }
        register(
                HANBIT,
                "Hanbit Telecom (한빛텔레콤)",
                Sector.TELECOM,
                17_000,
                "33 Jong-ro, Jongno-gu, Seoul (서울특별시 종로구 종로 33)",
                "Ahn Jae-min (안재민)");
        register(
                NARAE,
                "Narae Bank (나래은행)",
                Sector.FINANCE,
                9_000,
                "66 Eulji-ro, Jung-gu, Seoul (서울특별시 중구 을지로 66)",
                "Bae Soo-jin (배수진)");
        register(
                MARU,
                "Maru Shop (마루샵)",
                Sector.ONLINE_PLATFORM,
                2_400,
                "235 Pangyoyeok-ro, Seongnam (경기도 성남시 분당구 판교역로 235)",
                "Oh Min-seo (오민서)");
        register(
                DODAM,
                "Dodam Books (도담서적)",
                Sector.ONLINE_PLATFORM,
                310,
                "152 Hoedong-gil, Paju (경기도 파주시 회동길 152)",
                "Ryu Ji-an (류지안)");
        register(
                ONNURI,
                "Onnuri Portal (온누리포털)",
                Sector.ONLINE_PLATFORM,
                1_200,
                "396 Seocho-daero, Seocho-gu, Seoul (서울특별시 서초구 서초대로 396)",
                "Moon Tae-yang (문태양)");
        certify("ISMS-P-KISA-2024-001", HANBIT, Scheme.ISMS_P, "Mobile and fixed line services", "KISA", 2024);
        // Near its expiry whenever the demonstration is begun, so that its renewal can be tried.
        certify(
                "ISMS-KISA-2024-001",
                HANBIT,
                Scheme.ISMS,
                "Data centres and core network",
                "KISA",
                LocalDate.now(clock).plusMonths(4).minusYears(3).plusDays(1));
        certify("ISMS-P-FSI-2025-001", NARAE, Scheme.ISMS_P, "Internet and mobile banking", "FSI", 2025);
        certify("ISMS-P-KISA-2025-001", MARU, Scheme.ISMS_P, "Online shop and its delivery service", "KISA", 2025);
        certify("ISMS-KISA-2025-001", DODAM, Scheme.ISMS, "Online bookshop", "KISA", 2025);
    }

    /** The pool of auditors: the last is an assistant, who leads no audit. */
    private void qualify() {
        var today = LocalDate.now(clock);
        var grades = List.of(SENIOR, AUDITOR, SENIOR, AUDITOR, AUDITOR, ASSISTANT);
        var pool = DemonstrationAccounts.ALL.stream()
                .filter(account -> account.group().equals(Groups.AUDITORS))
                .toList();
        for (var i = 0; i < pool.size(); i++) {
            auditors.record(new Auditor(
                    pool.get(i).id(),
                    pool.get(i).firstName() + " " + pool.get(i).lastName(),
                    grades.get(i),
                    today.minusYears(1),
                    today.plusYears(2).minusDays(1),
                    null,
                    Cases.SYSTEM,
                    clock.instant()));
        }
    }

    private void register(
            String businessNumber, String name, Sector sector, long billions, String address, String representative) {
        var now = clock.instant();
        var organization = new Organization(
                new BusinessNumber(businessNumber), name, sector, billions * BILLION, Cases.SYSTEM, now);
        organization.describe(address, representative, null, now);
        organizations.register(organization);
    }

    private void certify(String number, String holder, Scheme scheme, String scope, String body, int year) {
        certify(number, holder, scheme, scope, body, LocalDate.of(year, 3, 2));
    }

    private void certify(String number, String holder, Scheme scheme, String scope, String body, LocalDate issuedOn) {
        var certificate = new Certificate(
                number,
                holder,
                scheme,
                scope,
                body,
                issuedOn,
                issuedOn.plusYears(3).minusDays(1),
                null);
        certificates.takeOver(certificate);
        var surveyedOn = lastSurveillance();
        if (surveyedOn.isAfter(issuedOn)) {
            validities.surveyedOnPaper(
                    certificate, surveyedOn.atStartOfDay(Periods.SEOUL).toInstant());
        }
    }

    /** A month before the end of the last year that ended: nobody begins with work that was left undone. */
    private LocalDate lastSurveillance() {
        var today = LocalDate.now(clock);
        var ofThisYear = today.withDayOfMonth(2).withMonth(2);
        return ofThisYear.isAfter(today) ? ofThisYear.minusYears(1) : ofThisYear;
    }
}
