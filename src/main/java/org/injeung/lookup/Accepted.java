package org.injeung.lookup;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;

/** The formats in which one address answers. */
final class Accepted {
    static final String ATOM = "application/atom+xml";
    static final String JSON_LINES = "application/x-ndjson";
    static final String JSON_LINES_TOO = "application/jsonl";

    private Accepted() {}

    /** The one of these that the header Accept prefers; the first one if it takes any, as that of a browser does. */
    static String of(Request request, String... types) {
        var variants = Variant.mediaTypes(
                        Arrays.stream(types).map(MediaType::valueOf).toArray(MediaType[]::new))
                .build();
        var preferred = request.selectVariant(variants);
        return preferred == null ? types[0] : preferred.getMediaType().toString();
    }
}
