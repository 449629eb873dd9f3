package org.injeung.lookup;

import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.injeung.law.Words;

/**
 * A feed as in RFC 4287. Its texts are in English and Korean at once: who reads feeds tells no language.
 *
 * @param name what never changes of the feed, and makes its id
 * @param title what it is called
 * @param publisher the certification body
 * @param licence the terms of use
 * @param next where it goes on, if it does
 * @param updated when something was new last
 * @param entries in their order
 */
record Atom(
        String name,
        Words title,
        String publisher,
        Licence licence,
        Optional<String> next,
        Instant updated,
        List<Entry> entries) {

    /**
     * One entry.
     *
     * @param name what never changes of the entry, and makes its id
     * @param title a line
     * @param updated when it was last changed
     * @param page the page that shows more
     * @param content what it tells
     */
    record Entry(String name, Words title, Instant updated, String page, Words content) {
        private String xml() {
            return """
                    <entry>
                    <id>%s</id>
                    <title>%s</title>
                    <updated>%s</updated>
                    <link rel="alternate" type="text/html" href="%s"/>
                    <content type="text">%s</content>
                    </entry>
                    """.formatted(
                    id(name), Xml.escaped(title.both()), updated, Xml.escaped(page), Xml.escaped(content.both()));
        }
    }

    /** The same name makes the same id, on every server and at any time. */
    static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("injeung/" + name).getBytes(StandardCharsets.UTF_8));
    }

    /** The feed as it is sent in answer to that request. */
    String xml(UriInfo request) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom">
                <id>%s</id>
                <title>%s</title>
                <updated>%s</updated>
                <author><name>%s</name></author>
                <rights>%s</rights>
                <link rel="self" type="%s" href="%s"/>
                <link rel="license" href="%s"/>
                %s%s</feed>
                """.formatted(
                        id(publisher + "/" + name),
                        Xml.escaped(title.both()),
                        updated,
                        Xml.escaped(publisher),
                        Xml.escaped(licence.name().both()),
                        Accepted.ATOM,
                        Xml.escaped(request.getRequestUri().toString()),
                        Xml.escaped(licence.url()),
                        next.map(address -> "<link rel=\"next\" type=\"%s\" href=\"%s\"/>\n"
                                        .formatted(Accepted.ATOM, Xml.escaped(address)))
                                .orElse(""),
                        entries.stream().map(Entry::xml).collect(Collectors.joining()));
    }
}
