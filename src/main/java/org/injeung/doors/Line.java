package org.injeung.doors;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The connection to whoever asks. If he breaks off, the log says so in one line; what he sent counts as a bad request, and what would
 * be written to him goes nowhere.
 */
final class Line {
    private static final Logger LOG = Logger.getLogger(Line.class.getName());

    private final String client;
    private final String method;
    private volatile boolean broken;

    Line(String client, String method) {
        this.client = client;
        this.method = method;
    }

    boolean isBroken() {
        return broken;
    }

    private void breakOff() {
        if (!broken) {
            broken = true;
            LOG.log(Level.INFO, "{0} broke off a {1}", new Object[] {client, method});
        }
    }

    /** What came is not all. */
    static final class BrokenOff extends BadRequestException {}

    private interface Read {
        int bytes() throws IOException;
    }

    private interface Write {
        void bytes() throws IOException;
    }

    private int read(Read read) {
        try {
            return read.bytes();
        } catch (IOException e) {
            breakOff();
            throw new BrokenOff();
        }
    }

    private void write(Write write) {
        if (broken) {
            return;
        }
        try {
            write.bytes();
        } catch (IOException e) {
            breakOff();
        }
    }

    ServletInputStream from(ServletInputStream stream) {
        return new ServletInputStream() {
            @Override
            public int read() {
                return Line.this.read(stream::read);
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return Line.this.read(() -> stream.read(bytes, offset, length));
            }

            @Override
            public int available() throws IOException {
                return stream.available();
            }

            @Override
            public boolean isFinished() {
                return stream.isFinished();
            }

            @Override
            public boolean isReady() {
                return stream.isReady();
            }

            @Override
            public void setReadListener(ReadListener listener) {
                stream.setReadListener(listener);
            }
        };
    }

    ServletOutputStream to(ServletOutputStream stream) {
        return new ServletOutputStream() {
            @Override
            public void write(int value) {
                Line.this.write(() -> stream.write(value));
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                Line.this.write(() -> stream.write(bytes, offset, length));
            }

            @Override
            public void flush() {
                Line.this.write(stream::flush);
            }

            @Override
            public void close() {
                Line.this.write(stream::close);
            }

            @Override
            public boolean isReady() {
                return stream.isReady();
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                stream.setWriteListener(listener);
            }
        };
    }
}
