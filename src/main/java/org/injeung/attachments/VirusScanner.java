package org.injeung.attachments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has ClamAV look at files, by the command INSTREAM of its protocol; off where no address is set. */
@Dependent
class VirusScanner {
    private static final Logger LOG = Logger.getLogger(VirusScanner.class.getName());
    private static final int CONNECT = 3_000;
    private static final int ANSWER = 60_000;
    private static final Pattern ADDRESS = Pattern.compile("(.+):(\\d{1,5})");
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final Optional<String> address;

    /** @param address host and port of clamd, empty for none */
    @Inject
    VirusScanner(@ConfigProperty(name = "certification.files.clamav") Optional<String> address) {
        this.address = address.filter(text -> !text.isBlank());
    }

    /**
     * Begins to look at a file.
     *
     * @throws ScannerUnreachable if one is set up and nobody answers there
     */
    Scan begin() {
        return address.isEmpty() ? new Scan(null, null) : connect(address.get());
    }

    @SuppressWarnings("AddressSelection") // an operator names one address
    private static Scan connect(String address) {
        var socket = new Socket();
        try {
            var parts = ADDRESS.matcher(address);
            if (!parts.matches()) {
                throw new IOException("certification.files.clamav is no host:port: " + address);
            }
            socket.connect(new InetSocketAddress(parts.group(1), Integer.parseInt(parts.group(2))), CONNECT);
            socket.setSoTimeout(ANSWER);
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            return new Scan(socket, out);
        } catch (IOException e) {
            close(socket);
            throw unreachable(e);
        }
    }

    private static ScannerUnreachable unreachable(IOException e) {
        LOG.log(Level.WARNING, "The virus scanner did not answer: {0}", e.getMessage());
        return new ScannerUnreachable(e);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // nothing was to come any more
        }
    }

    /** A file that is looked at while it comes in. */
    static final class Scan implements AutoCloseable {
        private final Socket socket;
        private final DataOutputStream out;

        private Scan(Socket socket, DataOutputStream out) {
            this.socket = socket;
            this.out = out;
        }

        /** More of the file. */
        void write(byte[] bytes, int length) {
            if (socket != null && length > 0) {
                try {
                    out.writeInt(length);
                    out.write(bytes, 0, length);
                } catch (IOException e) {
                    throw unreachable(e);
                }
            }
        }

        /** The file was whole: the virus that is in it, if one is. */
        Optional<String> finish() {
            if (socket == null) {
                return Optional.empty();
            }
            try {
                out.writeInt(0);
                out.flush();
                var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .replace("\0", "")
                        .strip();
                var found = FOUND.matcher(answer);
                if (found.matches()) {
                    return Optional.of(found.group(1));
                }
                if (!answer.equals("stream: OK")) {
                    throw new IOException(answer); // too large for it, for example
                }
                return Optional.empty();
            } catch (IOException e) {
                throw unreachable(e);
            }
        }

        @Override
        public void close() {
            if (socket != null) {
                VirusScanner.close(socket);
            }
        }
    }
}
