package org.injeung.law;

/** Result of one item of the criteria. */
public enum ItemResult implements Worded {
    /** The item is met. */
    MET("Met", "충족"),
    /** The item is not met. */
    NOT_MET("Not met", "미충족"),
    /** The item does not apply to this organization; the reason is given. */
    NOT_APPLICABLE("Not applicable", "해당 없음");

    private final Words words;

    ItemResult(String en, String ko) {
        this.words = new Words(en, ko);
    }

    @Override
    public Words words() {
        return words;
    }
}
