package org.injeung.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.engine.Participant.BANK;
import static org.injeung.engine.Participant.BOOKSTORE;
import static org.injeung.engine.Participant.MARKET;
import static org.injeung.engine.Participant.PORTAL;
import static org.injeung.engine.Participant.SHOP;
import static org.injeung.engine.Participant.TELECOM;
import static org.injeung.registry.SuccessionReason.DIVISION;
import static org.injeung.registry.SuccessionReason.MERGER;
import static org.injeung.registry.SuccessionReason.REREGISTRATION;
import static org.injeung.registry.SuccessionReason.TRANSFER;

import java.time.LocalDate;
import java.util.Set;
import org.injeung.engine.Participant;
import org.injeung.engine.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganizationsTest {
    private static final LocalDate EARLIER = LocalDate.of(2026, 7, 1);
    private static final String CORPORATE = "1101110062432";

    @RegisterExtension
    static final Stage stage = Stage.ofSeveral();

    @BeforeEach
    void organizations() {
        stage.register(MARKET, SHOP, BANK, TELECOM, BOOKSTORE, PORTAL);
    }

    @Tag("R16.1")
    @Test
    void a_business_number_is_registered_once() {
        assertThat(stage.refusal(Conflict.class, () -> stage.register(SHOP)))
                .hasMessageContaining(SHOP.businessNumber() + " is registered already");
    }

    @Test
    void an_organization_without_links_is_a_company_of_its_own() {
        assertThat(sameCompany(SHOP)).containsExactly(SHOP.businessNumber());
        assertThat(barredWith(SHOP)).containsExactly(SHOP.businessNumber());
    }

    @Tag("R16.2")
    @Test
    void organizations_with_one_corporate_number_are_one_company_from_the_moment_it_is_known() {
        number(SHOP, CORPORATE);
        number(BANK, "1101110062433");
        assertThat(sameCompany(PORTAL)).containsExactly(PORTAL.businessNumber());

        number(PORTAL, CORPORATE);
        assertThat(sameCompany(PORTAL)).containsOnly(PORTAL.businessNumber(), SHOP.businessNumber());
        assertThat(sameCompany(SHOP)).containsOnly(PORTAL.businessNumber(), SHOP.businessNumber());
        assertThat(barredWith(SHOP)).containsExactly(SHOP.businessNumber(), PORTAL.businessNumber());
    }

    @Tag("R16.2")
    @ParameterizedTest
    @EnumSource
    void a_successor_answers_for_its_predecessor_and_the_other_way_round_only_where_both_are_one(
            SuccessionReason reason) {
        declare(SHOP, PORTAL, reason, EARLIER);
        var both = Set.of(SHOP.businessNumber(), PORTAL.businessNumber());
        assertThat(sameCompany(PORTAL)).isEqualTo(both);
        assertThat(barredWith(SHOP)).isEqualTo(both);
        var oneCompany = reason == MERGER || reason == REREGISTRATION;
        assertThat(sameCompany(SHOP)).isEqualTo(oneCompany ? both : Set.of(SHOP.businessNumber()));
        assertThat(barredWith(PORTAL)).isEqualTo(oneCompany ? both : Set.of(PORTAL.businessNumber()));
    }

    @Test
    void chains_count_through_both_kinds_of_links_and_are_told_in_words() {
        declare(SHOP, BANK, DIVISION, EARLIER);
        number(BANK, CORPORATE);
        number(TELECOM, CORPORATE);
        declare(TELECOM, PORTAL, TRANSFER, EARLIER);
        assertThat(sameCompany(PORTAL))
                .containsOnly(
                        PORTAL.businessNumber(),
                        TELECOM.businessNumber(),
                        BANK.businessNumber(),
                        SHOP.businessNumber());
        assertThat(sameCompany(BANK))
                .containsOnly(BANK.businessNumber(), TELECOM.businessNumber(), SHOP.businessNumber());
        assertThat(barredWith(SHOP)).hasSize(4);
        assertThat(stage.inTransaction(() -> stage.make(Organizations.class).sameCompany(PORTAL.businessNumber()))
                        .get(SHOP.businessNumber())
                        .en())
                .isEqualTo("9998100067 succeeded 9998100029 by transfer of the business on 2026-07-01;"
                        + " 9998100034 has the corporate number of 9998100029;"
                        + " 9998100034 succeeded 9998100048 by division on 2026-07-01");
    }

    @Test
    void a_succession_holds_from_its_first_day_on_and_not_when_it_was_withdrawn() {
        declare(SHOP, PORTAL, MERGER, stage.today().plusDays(1));
        assertThat(sameCompany(PORTAL)).hasSize(1);
        stage.moveTo(stage.today().plusDays(1));
        assertThat(sameCompany(PORTAL)).hasSize(2);

        withdraw(SHOP, PORTAL);
        assertThat(sameCompany(PORTAL)).hasSize(1);
        stage.refusal(NotFound.class, () -> withdraw(SHOP, PORTAL));
        declare(SHOP, PORTAL, TRANSFER, EARLIER);
        assertThat(sameCompany(PORTAL)).hasSize(2);
    }

    @Test
    void nobody_succeeds_itself_directly_or_by_a_chain() {
        declare(SHOP, BANK, DIVISION, EARLIER);
        declare(BANK, PORTAL, TRANSFER, stage.today().plusYears(1));
        for (var successor : Set.of(SHOP, BANK)) {
            var refused = stage.refusal(InvalidInput.class, () -> declare(PORTAL, successor, MERGER, EARLIER));
            assertThat(refused).hasMessageStartingWith("predecessor");
        }
        stage.refusal(InvalidInput.class, () -> declare(SHOP, SHOP, MERGER, EARLIER));
        declare(SHOP, PORTAL, MERGER, EARLIER); // two ways from one to the other are no cycle
        assertThat(sameCompany(PORTAL)).hasSize(2);
    }

    private static void declare(
            Participant predecessor, Participant successor, SuccessionReason reason, LocalDate from) {
        stage.inTransaction(() -> stage.make(Organizations.class)
                .declareSuccession(predecessor.businessNumber(), successor.businessNumber(), reason, from, "officer"));
    }

    private static void withdraw(Participant predecessor, Participant successor) {
        stage.inTransaction(() -> {
            stage.make(Organizations.class)
                    .withdrawSuccession(predecessor.businessNumber(), successor.businessNumber(), "officer");
            return null;
        });
    }

    private static void number(Participant organization, String corporateNumber) {
        stage.inTransaction(() -> {
            stage.make(Organizations.class)
                    .read(organization.businessNumber())
                    .describe(null, null, corporateNumber, stage.now());
            return null;
        });
    }

    private static Set<String> sameCompany(Participant organization) {
        return stage.inTransaction(() -> Set.copyOf(stage.make(Organizations.class)
                .sameCompany(organization.businessNumber())
                .keySet()));
    }

    private static Set<String> barredWith(Participant organization) {
        return stage.inTransaction(() -> stage.make(Organizations.class).barredWith(organization.businessNumber()));
    }
}
