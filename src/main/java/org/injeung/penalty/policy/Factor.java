package org.injeung.penalty.policy;

import java.util.Arrays;
import java.util.Optional;
import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What is considered in the amount. Source: PIPA (개인정보 보호법) Art. 64-2(5), items 1 to 11, as amended by Law 21445. */
public enum Factor implements Worded {
    /** Item 1. */
    CONTENT(1, "Content and degree of the violation", "위반행위의 내용 및 정도"),
    /** Item 2. */
    DURATION(2, "Duration and number of violations", "위반행위의 기간 및 횟수"),
    /** Item 3. */
    PROFIT(3, "Profit from the violation", "위반행위로 인하여 취득한 이익의 규모"),
    /** Item 4. */
    SAFETY_MEASURES(4, "Efforts for encryption and other safety measures", "암호화 등 안전성 확보 조치 이행 노력"),
    /** Item 5. */
    LEAK(5, "Relation of the leak to the violation and its size", "유출등과 위반행위의 관련성 및 유출등의 규모"),
    /** Item 6. */
    DAMAGE_REPAIR(6, "Repair of the damage and prevention of more", "피해의 회복 및 피해 확산 방지 조치의 이행 여부"),
    /** Item 7. */
    BUSINESS(7, "Form and size of the business", "개인정보처리자의 업무 형태 및 규모"),
    /** Item 8. */
    KIND_OF_DATA(8, "Kind of the data and effect on the persons", "개인정보의 유형과 정보주체에게 미치는 영향"),
    /** Item 9. */
    VICTIMS(9, "Damage of the persons concerned", "위반행위로 인한 정보주체의 피해 규모"),
    /** Item 10. */
    PROTECTION_EFFORTS(10, "Voluntary efforts for protection", "자율적인 보호 활동 등 개인정보 보호를 위한 노력"),
    /** Item 11. */
    COOPERATION(11, "Cooperation with the Commission and correction", "보호위원회와의 협조 등 시정 조치 여부");

    private final int item;
    private final Words title;

    Factor(int item, String en, String ko) {
        this.item = item;
        this.title = new Words(en, ko);
    }

    /** The number of the item in the act, from 1. */
    public int item() {
        return item;
    }

    /** The factor of that number. */
    public static Optional<Factor> ofItem(int item) {
        return Arrays.stream(values()).filter(factor -> factor.item() == item).findFirst();
    }

    /** With the number of the item. */
    @Override
    public Words words() {
        return new Words("%d. %s", "%d. %s").with(item, title);
    }
}
