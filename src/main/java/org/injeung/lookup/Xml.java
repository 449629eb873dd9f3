package org.injeung.lookup;

/** Text as it may stand in XML. */
final class Xml {
    private Xml() {}

    /** Markup escaped, characters that XML does not have left out. */
    static String escaped(String text) {
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
