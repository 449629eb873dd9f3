package org.injeung.doors;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.injeung.access.InternetAddress;

/**
 * From where a request came before proxies passed it on, as they tell it (RFC 7239 {@code Forwarded}, or {@code X-Forwarded-*}).
 * Only proxies of ours are believed: the client is the last address, seen from here, that is none of them. What cannot be read counts
 * as not said.
 *
 * @param address of the client
 * @param scheme {@code http} or {@code https}, or null if nobody said
 * @param host as the client named it, with its port if there is one, or null if nobody said
 */
record Origin(String address, String scheme, String host) {
    private static final Pattern HOST = Pattern.compile(
            "(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}])(?::\\d{1,5})?");
    private static final Pattern PAIR =
            Pattern.compile("\\s*([!#$%&'*+.^_`|~\\w-]+)=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s\",;]*))\\s*([;,]|$)");
    private static final Pattern NODE =
            Pattern.compile("\\[([0-9A-Fa-f:.]+)](?::\\w+)?|([0-9.]+)(?::\\w+)?|([0-9A-Fa-f:.]+)");
    private static final int MOST_HOPS = 50;

    /** One proxy's word. */
    private record Hop(String client, String scheme, String host) {}

    /**
     * Reads what the proxies say.
     *
     * @param peer who opened the connection
     * @param headers all values of a header by its name
     * @param trusted whether an address is a proxy of ours
     */
    static Origin of(
            String peer, java.util.function.Function<String, List<String>> headers, Predicate<InetAddress> trusted) {
        var from = InternetAddress.of(peer);
        if (from.filter(trusted).isEmpty()) {
            return new Origin(peer, null, null);
        }
        var hops = forwarded(headers.apply("Forwarded")).orElseGet(() -> xForwarded(headers));
        var client = peer;
        var said = new Hop(null, null, null);
        for (var i = hops.size() - 1; i >= 0; i--) {
            said = hops.get(i);
            var before = address(said.client());
            if (before.isEmpty()) {
                break;
            }
            client = before.get().getHostAddress();
            if (!trusted.test(before.get())) {
                break;
            }
        }
        return new Origin(client, scheme(said.scheme()), host(said.host()));
    }

    boolean isSecure() {
        return "https".equals(scheme);
    }

    private static Optional<List<Hop>> forwarded(List<String> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var hops = new ArrayList<Hop>();
        for (var line : lines) {
            var pair = PAIR.matcher(line);
            var at = 0;
            var said = new HashMap<String, String>();
            while (at < line.length()) {
                if (!pair.find(at) || pair.start() != at || hops.size() > MOST_HOPS) {
                    return Optional.empty();
                }
                said.put(
                        pair.group(1).toLowerCase(Locale.ROOT),
                        pair.group(2) == null ? pair.group(3) : pair.group(2).replaceAll("\\\\(.)", "$1"));
                if (!";".equals(pair.group(4))) {
                    hops.add(hop(said));
                    said.clear();
                }
                at = pair.end();
            }
        }
        return Optional.of(hops);
    }

    private static Hop hop(Map<String, String> said) {
        return new Hop(said.get("for"), said.get("proto"), said.get("host"));
    }

    /** Each list grows to the right; where one is shorter than that of the addresses, its first word is the oldest. */
    private static List<Hop> xForwarded(java.util.function.Function<String, List<String>> headers) {
        var clients = words(headers.apply("X-Forwarded-For"));
        var schemes = words(headers.apply("X-Forwarded-Proto"));
        var hosts = words(headers.apply("X-Forwarded-Host"));
        var hops = new ArrayList<Hop>();
        for (var back = 0; back < Math.max(1, clients.size()); back++) {
            hops.add(new Hop(
                    back < clients.size() ? clients.get(clients.size() - 1 - back) : null,
                    nearest(schemes, back),
                    nearest(hosts, back)));
        }
        Collections.reverse(hops);
        return hops;
    }

    private static String nearest(List<String> words, int back) {
        return words.isEmpty() ? null : words.get(Math.max(0, words.size() - 1 - back));
    }

    private static List<String> words(List<String> lines) {
        var words = new ArrayList<String>();
        for (var line : lines) {
            for (var word : line.split(",", -1)) {
                words.add(word.strip());
            }
        }
        return words.size() > MOST_HOPS ? words.subList(words.size() - MOST_HOPS, words.size()) : words;
    }

    private static Optional<InetAddress> address(String node) {
        var parts = NODE.matcher(node == null ? "" : node);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return InternetAddress.of(
                parts.group(1) != null ? parts.group(1) : parts.group(2) != null ? parts.group(2) : parts.group(3));
    }

    private static String scheme(String word) {
        var scheme = word == null ? "" : word.toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https") ? scheme : null;
    }

    private static String host(String word) {
        return word != null && HOST.matcher(word).matches() ? word : null;
    }
}
