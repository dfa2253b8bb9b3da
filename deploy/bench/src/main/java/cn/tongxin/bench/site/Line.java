package cn.tongxin.bench.site;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that is kept open, as plain as it can be: what asks shares the processors with what answers, so it has to
 * cost little.
 */
public final class Line implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_SILENCE_MILLIS = 120_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    Line(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(LONGEST_SILENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        out = socket.getOutputStream();
    }

    /**
     * An answer as it came.
     *
     * @param size of the body in bytes
     * @param firstByteNanos from the end of the question to the first byte of the body
     */
    public record Answer(int status, String text, int size, long firstByteNanos) {}

    /** A question as bytes, made once and sent often. */
    public static byte[] question(String method, String path, String token, String headers, byte[] body) {
        String head = method + " /api/v1" + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token
                + "\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    public static byte[] get(String path, String token) {
        return question("GET", path, token, "Accept: */*\r\n", new byte[0]);
    }

    public Answer ask(byte[] question) throws IOException {
        out.write(question);
        out.flush();
        long asked = System.nanoTime();
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        long length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith("content-length:")) {
                length = Long.parseLong(name.substring(15).strip());
            } else if (name.startsWith("transfer-encoding:")) {
                chunked = true;
            }
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        long firstByte = chunked ? chunks(body) : plain(body, length);
        return new Answer(status, body.toString(StandardCharsets.UTF_8), body.size(), firstByte - asked);
    }

    private long plain(ByteArrayOutputStream body, long length) throws IOException {
        long firstByte = System.nanoTime();
        body.writeBytes(in.readNBytes((int) length));
        return firstByte;
    }

    private long chunks(ByteArrayOutputStream body) throws IOException {
        int size = Integer.parseInt(line(), 16);
        long firstByte = System.nanoTime();
        while (size > 0) {
            body.writeBytes(in.readNBytes(size));
            line();
            size = Integer.parseInt(line(), 16);
        }
        line();
        return firstByte;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the answer broke off");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
