package org.injeung.law;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a legal basis stands, cited in English and as the law cites itself in Korean. */
public enum Act {
    /** Personal Information Protection Act. It carries the revocation of ISMS-P, Art. 32-2(3). */
    PIPA("PIPA", "「개인정보 보호법」"),
    /** Its Enforcement Decree. */
    PIPA_DECREE("Enforcement Decree of PIPA", "「개인정보 보호법 시행령」"),
    /** Act on Promotion of Information and Communications Network Utilization. It carries the revocation of ISMS, Art. 47(10). */
    NETWORK_ACT("Network Act", "「정보통신망법」"),
    /** Its Enforcement Decree. */
    NETWORK_ACT_DECREE("Enforcement Decree of the Network Act", "「정보통신망법 시행령」"),
    /** Joint notice of PIPC and MSIT on the certification. */
    JOINT_NOTICE("Joint notice 2024-8/2024-30", "「정보보호 및 개인정보보호 관리체계 인증 등에 관한 고시」"),
    /** Administrative Procedures Act. */
    ADMINISTRATIVE_PROCEDURES("Administrative Procedures Act", "「행정절차법」"),
    /** General Act on Public Administration. */
    PUBLIC_ADMINISTRATION("General Act on Public Administration", "「행정기본법」"),
    /** Act on the Regulation of Violations of Public Order. */
    PUBLIC_ORDER_VIOLATIONS("Act on the Regulation of Violations of Public Order", "「질서위반행위규제법」"),
    /** Public Official Election Act: on which days people vote. */
    ELECTIONS("Public Official Election Act", "「공직선거법」");

    /** Article, branch, paragraphs, number: {@code 32-2(3)4}. */
    private static final Pattern ARTICLE = Pattern.compile("(\\d+)(?:-(\\d+))?((?:\\(\\d+\\))*)(\\d+)?");

    private static final Pattern PARAGRAPH = Pattern.compile("\\((\\d+)\\)");

    private final Words name;

    Act(String en, String ko) {
        this.name = new Words(en, ko);
    }

    /** What it is called. */
    Words title() {
        return name;
    }

    /**
     * The citation of articles.
     *
     * @param articles each as {@code 32-2(3)4}: article, branch (의), paragraphs (항), number (호)
     * @throws IllegalArgumentException if one is no article
     */
    public Words at(String... articles) {
        return new Words(
                "%s %s %s".formatted(name.en(), articles.length == 1 ? "Art." : "Arts.", String.join(", ", articles)),
                name.ko() + " " + Arrays.stream(articles).map(Act::korean).collect(Collectors.joining(", ")));
    }

    /** The 2025-12-29 announcement on the criteria of revocation. */
    public static Words revocationCriteria() {
        return new Words("Revocation criteria of 2025-12-29", "인증 취소 기준(2025. 12. 29. 발표)");
    }

    /** An item of the announcement on the criteria of revocation: a, b or c. */
    public static Words revocationCriteria(Item item) {
        return revocationCriteria().then(", ", item.words);
    }

    /** What the announcement on the criteria of revocation says of fines. */
    public static Words fineWaiver() {
        return revocationCriteria()
                .then(": ", new Words("fine for non-maintenance waived during the bar", "유예기간 중 인증의무 미이행 과태료 면제"));
    }

    /** The citation of an article of the Network Act as Law 21500 made it, in force from 2026-10-01. */
    public static Words amendedNetworkAct(String article) {
        return NETWORK_ACT.at(article).then(" ", new Words("(Law 21500)", "(법률 제21500호)"));
    }

    /** The items of the announcement under which a certificate is revoked in principle. */
    public enum Item {
        /** Harm to ten million persons or more. */
        A("item (a)", "가목"),
        /** Repeated violations. */
        B("item (b)", "나목"),
        /** Intent or gross negligence. */
        C("item (c)", "다목");

        private final Words words;

        Item(String en, String ko) {
            this.words = new Words(en, ko);
        }
    }

    /** The plan on the certification that was announced on 2025-12-06. */
    public static Words plan(String en, String ko) {
        return new Words("Plan of 2025-12-06: " + en, "2025. 12. 6. 발표 계획: " + ko);
    }

    /** What the certification body itself has set, as no law says it. */
    public static Words ownRule(String en, String ko) {
        return new Words("Set by the certification body: " + en, "인증기관이 정함: " + ko);
    }

    /** Several bases of one decision. */
    public static Words all(Words... bases) {
        return Words.join("; ", List.of(bases));
    }

    private static String korean(String article) {
        var match = ARTICLE.matcher(article);
        if (!match.matches()) {
            throw new IllegalArgumentException("no article: " + article);
        }
        return "제" + match.group(1) + "조"
                + (match.group(2) == null ? "" : "의" + match.group(2))
                + PARAGRAPH
                        .matcher(match.group(3))
                        .results()
                        .map(Act::paragraph)
                        .collect(Collectors.joining("·"))
                + (match.group(4) == null ? "" : "제" + match.group(4) + "호");
    }

    private static String paragraph(MatchResult paragraph) {
        return "제" + paragraph.group(1) + "항";
    }
}
