package org.injeung.registry;

/** How an event in the life of a certificate ended. */
public enum EventResult {
    /** It happened. */
    DONE,
    /** Its day came, but what it is for had happened otherwise. */
    NOT_NEEDED,
    /** Another one took its place, as the certificate was renewed. */
    REPLANNED,
    /** The certificate was revoked or given back before its day. */
    CERTIFICATE_ENDED,
    /** The process that waited for it was gone; another one took its place. */
    LOST
}
