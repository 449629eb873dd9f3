package org.injeung.access;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as they are written, never names that would be looked up, and ranges of them. */
public final class InternetAddress {
    private static final Pattern FOUR = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern SIX = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:]*(?:\\d+(?:\\.\\d+){3})?");
    private static final int ONE_NETWORK = 64;

    private InternetAddress() {}

    /** The address, if the text is one. */
    public static Optional<InetAddress> of(String text) {
        if (text == null
                || text.length() > 45
                || !(FOUR.matcher(text).matches() || SIX.matcher(text).matches())) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** By what attempts are counted: one household or office has 2^64 addresses of the newer kind. */
    static String counted(String text) {
        return of(text).map(address -> {
                    if (address instanceof Inet4Address) {
                        return address.getHostAddress();
                    }
                    return HexFormat.of().formatHex(address.getAddress(), 0, ONE_NETWORK / 8) + "/" + ONE_NETWORK;
                })
                .orElse("unknown");
    }

    /**
     * Addresses that begin with the same bits.
     *
     * @param first any of them
     * @param bits how many are the same
     */
    public record Range(InetAddress first, int bits) {
        /**
         * An address, or an address with the number of its leading bits, such as {@code 10.0.0.0/8}.
         *
         * @throws IllegalArgumentException if it is neither
         */
        public static Range of(String text) {
            var parts = text.split("/", 2);
            var first = InternetAddress.of(parts[0]).orElseThrow(() -> noRange(text));
            var all = first.getAddress().length * 8;
            if (parts.length == 1) {
                return new Range(first, all);
            }
            if (!parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) > all) {
                throw noRange(text);
            }
            return new Range(first, Integer.parseInt(parts[1]));
        }

        private static IllegalArgumentException noRange(String text) {
            return new IllegalArgumentException(
                    "\"" + text + "\" is neither an address nor a range such as 10.0.0.0/8");
        }

        /** Whether the address is one of them. */
        public boolean contains(InetAddress address) {
            var mine = first.getAddress();
            var other = address.getAddress();
            var whole = bits / 8;
            return mine.length == other.length
                    && Arrays.equals(mine, 0, whole, other, 0, whole)
                    && (bits % 8 == 0 || ((mine[whole] ^ other[whole]) & 0xff) >> (8 - bits % 8) == 0);
        }
    }
}
