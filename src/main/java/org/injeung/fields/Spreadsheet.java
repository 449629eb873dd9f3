package org.injeung.fields;

/** What spreadsheets make of a table in CSV that we send, and what keeps them from it. */
public final class Spreadsheet {
    /** What a table begins with: without it Excel takes UTF-8 for the code page of the machine. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String FORMULA = "=+-@\t\r";

    private Spreadsheet() {}

    /** A text that spreadsheets do not calculate: behind an apostrophe it is text, whatever it begins with. */
    public static String text(String text) {
        return text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
