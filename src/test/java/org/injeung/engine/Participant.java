package org.injeung.engine;

import java.time.Instant;
import org.injeung.law.Sector;
import org.injeung.registry.BusinessNumber;
import org.injeung.registry.Organization;

/** The organizations of the story; fictional, as there is no tax office 999. */
public enum Participant {
    /** Loses the personal data of 33,700,000 persons. */
    MARKET("9998100015", "Saebyeok Market", Sector.ONLINE_PLATFORM, 41_000_000_000_000L),
    /** Loses the data of 23,000,000 persons. */
    TELECOM("9998100029", "Hanbit Telecom", Sector.TELECOM, 17_000_000_000_000L),
    /** Loses the data of 6,000 persons. */
    BANK("9998100034", "Narae Bank", Sector.FINANCE, 9_000_000_000_000L),
    /** Loses the data of 9,999,999 persons. */
    SHOP("9998100048", "Maru Shop", Sector.ONLINE_PLATFORM, 2_400_000_000_000L),
    /** Loses the data of exactly 10,000,000 persons. */
    BOOKSTORE("9998100053", "Dodam Books", Sector.ONLINE_PLATFORM, 310_000_000_000L),
    /** The second applicant. */
    PORTAL("9998100067", "Onnuri Portal", Sector.ONLINE_PLATFORM, 120_000_000_000L);

    private final String businessNumber;
    private final String organizationName;
    private final Sector sector;
    private final long annualSales;

    Participant(String businessNumber, String organizationName, Sector sector, long annualSales) {
        this.businessNumber = businessNumber;
        this.organizationName = organizationName;
        this.sector = sector;
        this.annualSales = annualSales;
    }

    /** Ten digits. */
    public String businessNumber() {
        return businessNumber;
    }

    /** As registered. */
    public String organizationName() {
        return organizationName;
    }

    /** The user id of its account. */
    public String account() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    Organization organization(Instant at) {
        var organization =
                new Organization(new BusinessNumber(businessNumber), organizationName, sector, annualSales, "msit", at);
        organization.describe("1 Sejong-daero, Seoul", "Kim Ha-neul", null, at);
        return organization;
    }
}
