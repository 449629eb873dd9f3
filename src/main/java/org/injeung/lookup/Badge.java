package org.injeung.lookup;

import org.injeung.law.Scheme;
import org.injeung.registry.CertificateStatus;

/**
 * The picture of a certificate that its holder shows on its own pages. It is an image without scripts, styles or links, and its
 * text tells the status, so that colour is never the only sign of it.
 *
 * @param number number of the certificate
 * @param scheme its scheme
 * @param status its status now
 */
record Badge(String number, Scheme scheme, CertificateStatus status) {
    private static final int LEFT = 72;
    private static final int RIGHT = 22;
    private static final int LEAST = 240;
    /** Room for a character of the number in its typeface, which is the widest that readers may have. */
    private static final double CHARACTER = 9.2;

    private static final String CHECK = "M19 45l6 6 12-13";
    private static final String PAUSE = "M23 38v14M33 38v14";
    private static final String CROSS = "M21 38l14 14M35 38l-14 14";
    private static final String DASH = "M20 45h16";

    /** The picture as SVG. */
    String svg() {
        var words = status.words();
        var width = Math.max(LEAST, LEFT + RIGHT + (int) Math.ceil(number.length() * CHARACTER));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="96" viewBox="0 0 %1$d 96" role="img" aria-labelledby="t">
                <title id="t">%2$s certificate %3$s: %4$s (%5$s)</title>
                <rect x=".75" y=".75" width="%6$s" height="94.5" rx="9" fill="#fff" stroke="%7$s" stroke-width="1.5"/>
                <path d="M10 0h46v96H10A10 10 0 0 1 0 86V10A10 10 0 0 1 10 0z" fill="%7$s"/>
                <path d="M28 16l19 7v18c0 16-8 27-19 33C17 68 9 57 9 41V23z" fill="none" stroke="#fff" stroke-width="3" stroke-linejoin="round"/>
                <path d="%8$s" fill="none" stroke="#fff" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round"/>
                <g font-family="'Noto Sans KR','Apple SD Gothic Neo','Malgun Gothic','Segoe UI',Roboto,Helvetica,Arial,sans-serif">
                <text x="72" y="33" font-size="22" font-weight="700" fill="#14213d">%2$s</text>
                <text x="72" y="55" font-size="14" fill="#3b465c">%3$s</text>
                <text x="72" y="80" font-size="16" font-weight="700" fill="%7$s">%4$s · %5$s</text>
                </g>
                </svg>
                """.formatted(
                        width,
                        escaped(scheme.mark()),
                        escaped(number),
                        escaped(words.en()),
                        escaped(words.ko()),
                        Double.toString(width - 1.5),
                        colour(),
                        sign());
    }

    /** Each has a contrast of at least 4.5 to white. */
    private String colour() {
        return switch (status) {
            case VALID -> "#15703c";
            case SUSPENDED -> "#96580a";
            case REVOKED -> "#b3151f";
            case EXPIRED, WITHDRAWN -> "#5a6372";
        };
    }

    private String sign() {
        return switch (status) {
            case VALID -> CHECK;
            case SUSPENDED -> PAUSE;
            case REVOKED -> CROSS;
            case EXPIRED, WITHDRAWN -> DASH;
        };
    }

    /** Text as it may stand in XML: markup escaped, characters that XML does not have left out. */
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    var writable = !Character.isISOControl(c)
                            && Character.getType(c) != Character.SURROGATE
                            && c != 0xFFFE
                            && c != 0xFFFF;
                    if (writable) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
