package org.injeung.lookup;

import java.util.Optional;
import org.injeung.registry.CertificationCase;

/**
 * What one kind of thing has to say about a case. The case file is bound from every bean of this type, so that a feature brings a
 * chapter of its own and nothing else knows of it.
 *
 * @param <T> what the chapter consists of: a record, a list of records or a text
 */
public interface Chapter<T> {
    /** What it is called and where it stands. */
    Heading heading();

    /** What that reader sees of it; empty if a case of that kind has no such thing, or the reader may not know. */
    Optional<T> read(CertificationCase about, Reader reader);

    /**
     * What a chapter is called and where it stands.
     *
     * @param place chapters stand by it, the lowest first
     * @param member the member of the JSON that it is
     * @param description what it tells, for those who read the description of the API
     */
    record Heading(int place, String member, String description) {}
}
