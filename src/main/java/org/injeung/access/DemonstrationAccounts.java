package org.injeung.access;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.injeung.law.Agency;
import org.injeung.registry.Organization;

/** Fictional people, for demonstrations and tests. The password of each is its id. */
final class DemonstrationAccounts {
    /** One account; for an applicant and an agency with the group of its own, otherwise null. */
    record Account(String id, String firstName, String lastName, String group, String own) {
        Account(String id, String firstName, String lastName, String group) {
            this(id, firstName, lastName, group, null);
        }

        Account(String id, String firstName, String lastName, Agency agency) {
            this(id, firstName, lastName, Groups.AGENCIES, Groups.of(agency));
        }
    }

    static final List<Account> ALL = List.of(
            new Account("officer", "Kim", "Seo-yeon", Groups.CASE_OFFICERS),
            new Account("officer2", "Lee", "Do-yun", Groups.CASE_OFFICERS),
            new Account("officer3", "Moon", "Gyu-ri", Groups.CASE_OFFICERS),
            new Account("auditor", "Park", "Ji-ho", Groups.AUDITORS),
            new Account("auditor2", "Choi", "Ha-eun", Groups.AUDITORS),
            new Account("auditor3", "Oh", "Tae-yang", Groups.AUDITORS),
            new Account("auditor4", "Seo", "Yu-jin", Groups.AUDITORS),
            new Account("auditor5", "Moon", "Ga-ram", Groups.AUDITORS),
            new Account("auditor6", "Bae", "Hyun-woo", Groups.AUDITORS),
            new Account("committee1", "Jung", "Min-jun", Groups.COMMITTEE),
            new Account("committee2", "Kang", "Soo-ah", Groups.COMMITTEE),
            new Account("committee3", "Yoon", "Jae-won", Groups.COMMITTEE),
            new Account("committee4", "Lim", "Chae-won", Groups.COMMITTEE),
            new Account("committee5", "Oh", "Ji-hun", Groups.COMMITTEE),
            new Account("committee6", "Seo", "Yu-na", Groups.COMMITTEE),
            new Account("committee7", "Hwang", "Tae-yang", Groups.COMMITTEE),
            new Account("manager", "Han", "Eun-ji", Groups.MANAGERS),
            new Account("manager2", "Shin", "Woo-jin", Groups.MANAGERS),
            new Account("msit", "Ministry of", "Science and ICT", Agency.MSIT),
            new Account("pipc", "Personal Information", "Protection Commission", Agency.PIPC),
            new Account("kisa", "Korea Internet &", "Security Agency", Agency.KISA),
            new Account("fsi", "Financial", "Security Institute", Agency.FSI),
            new Account("admin", "System", "Administrator", Groups.ADMINISTRATORS),
            new Account("market", "Saebyeok", "Market", Groups.APPLICANTS, Organization.groupOf("9998100015")),
            new Account("telecom", "Hanbit", "Telecom", Groups.APPLICANTS, Organization.groupOf("9998100029")),
            new Account("bank", "Narae", "Bank", Groups.APPLICANTS, Organization.groupOf("9998100034")),
            new Account("shop", "Maru", "Shop", Groups.APPLICANTS, Organization.groupOf("9998100048")),
            new Account("bookstore", "Dodam", "Books", Groups.APPLICANTS, Organization.groupOf("9998100053")),
            new Account("portal", "Onnuri", "Portal", Groups.APPLICANTS, Organization.groupOf("9998100067")));

    private DemonstrationAccounts() {}

    /** Whether a demonstration was run on this database. */
    static boolean exist(IdentityService identities) {
        var market = Organization.groupOf("9998100015");
        return identities
                        .createUserQuery()
                        .userId("market")
                        .memberOfGroup(market)
                        .count()
                > 0;
    }

    static void create(IdentityService identities) {
        for (var account : ALL) {
            var first = account.firstName();
            var last = account.lastName();
            if (account.own() == null) {
                Accounts.user(identities, account.id(), first, last, account.id(), true, account.group());
            } else {
                Accounts.group(identities, account.own(), first + " " + last, "WORKFLOW");
                Accounts.user(
                        identities, account.id(), first, last, account.id(), true, account.group(), account.own());
            }
        }
    }
}
