package org.injeung.law;

/** A value that people choose or read by its words. */
public interface Worded {
    /** What it is called. */
    Words words();
}
