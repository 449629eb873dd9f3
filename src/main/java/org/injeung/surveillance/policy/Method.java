package org.injeung.surveillance.policy;

/** How a surveillance is done. */
public enum Method {
    /** By an audit on site and by an examination of documents. */
    ON_SITE_AND_DOCUMENTS,
    /** By one of the two. */
    ON_SITE_OR_DOCUMENTS
}
