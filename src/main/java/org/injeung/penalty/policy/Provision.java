package org.injeung.penalty.policy;

import org.injeung.law.Act;
import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What a penalty is imposed for. Source: PIPA (개인정보 보호법) Art. 64-2(1), items 1 to 9. */
public enum Provision implements Worded {
    /** Item 1. */
    UNLAWFUL_PROCESSING(1, "Personal data used or provided without a legal ground", "근거 없는 개인정보 처리"),
    /** Item 2. */
    CHILD_WITHOUT_CONSENT(
            2, "Data of a child without the consent of the legal representative", "법정대리인 동의 없는 아동의 개인정보 처리"),
    /** Item 3. */
    SENSITIVE_WITHOUT_CONSENT(3, "Sensitive data without consent", "동의 없는 민감정보 처리"),
    /** Item 4. */
    UNIQUE_IDENTIFIER(4, "Unique identifiers or resident numbers processed unlawfully", "고유식별정보·주민등록번호 처리"),
    /** Item 5. */
    PROCESSOR_SUPERVISION(5, "Processor not supervised", "수탁자 관리·감독 소홀"),
    /** Item 6. */
    RE_IDENTIFICATION(6, "Pseudonymous data processed to identify persons", "특정 개인을 알아보기 위한 가명정보 처리"),
    /** Item 7. */
    OVERSEAS_TRANSFER(7, "Transfer abroad without a legal ground", "개인정보 국외 이전 위반"),
    /** Item 8. */
    TRANSFER_NOT_STOPPED(8, "Order to stop a transfer abroad not followed", "국외 이전 중지 명령 불이행"),
    /** Item 9. */
    LEAK(9, "Leak without having done everything for safety (Art. 29)", "안전성 확보 조치를 다하지 않은 유출등");

    private final int item;
    private final Words title;

    Provision(int item, String en, String ko) {
        this.item = item;
        this.title = new Words(en, ko);
    }

    /** For example {@code PIPA Art. 64-2(1)9}. */
    public Words citation() {
        return Act.PIPA.at("64-2(1)" + item);
    }

    /** What it is about. */
    public Words title() {
        return title;
    }

    /** With the number of the item. */
    @Override
    public Words words() {
        return new Words("%d. %s", "제%d호 %s").with(item, title);
    }
}
