package org.injeung.penalty.policy;

import org.injeung.law.Act;
import org.injeung.law.Worded;
import org.injeung.law.Words;

/** Why nothing is imposed. Source: PIPA (개인정보 보호법) Art. 64-2(7), items 1 to 4, and (1)9 proviso. */
public enum Exemption implements Worded {
    /** Item 1: objectively unable to pay. */
    UNABLE_TO_PAY("64-2(7)1", new Words("1. Objectively unable to pay", "제1호 객관적인 납부 능력 없음")),
    /** Item 2: a just reason to believe that the conduct was lawful. */
    JUSTIFIED_ERROR("64-2(7)2", new Words("2. Just reason to hold it lawful", "제2호 위법하지 않다고 믿은 정당한 사유")),
    /** Item 3: the violation is slight or the amount small. */
    SLIGHT("64-2(7)3", new Words("3. Slight violation or small amount", "제3호 경미한 위반 또는 소액")),
    /** Item 4: no or slight damage, and corrected. */
    NO_DAMAGE("64-2(7)4", new Words("4. No or slight damage, corrected", "제4호 피해가 없거나 경미하고 시정 완료")),
    /** There is no violation: everything was done for safety, or the facts are not established. */
    NO_VIOLATION("64-2(1)", new Words("There is no violation", "위반행위 없음"));

    private final Words words;
    private final Words citation;

    Exemption(String article, Words words) {
        this.words = words;
        this.citation = Act.PIPA.at(article);
    }

    /** Where it stands. */
    public Words citation() {
        return citation;
    }

    @Override
    public Words words() {
        return words;
    }
}
