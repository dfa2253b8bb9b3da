package cn.tongxin.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import cn.tongxin.bench.site.Site;

/** Hundreds of connections that do as little as they can: each begins anew when it is cut off. */
final class Slow implements AutoCloseable {
    private static final long PAUSE_NANOS = 2_000_000_000L;
    private static final int SMALL_WINDOW = 1024;

    /** In what they are slow. */
    enum Way {
        HEADERS,
        BODIES,
        READING;

        String begins(String token) {
            String caller = " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token + "\r\n";
            return switch (this) {
                case HEADERS -> "GET /api/v1/organizations" + caller;
                case BODIES ->
                    "POST /api/v1/volunteer-records/check" + caller
                            + "Content-Type: application/json\r\nContent-Length: 4000\r\n\r\n{";
                case READING -> "GET /api/v1/organizations?limit=200" + caller + "\r\n";
            };
        }

        private void goOn(Socket socket) throws IOException {
            if (this == READING) {
                socket.getInputStream().readNBytes(1);
            } else {
                String some = this == HEADERS ? "X-a: b\r\n" : " ";
                socket.getOutputStream().write(some.getBytes(StandardCharsets.US_ASCII));
            }
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Site site;
    private final Way way;
    private final String token;
    private final List<Socket> sockets = new ArrayList<>();
    private final Thread thread = Thread.ofPlatform().unstarted(this::goOn);
    private final AtomicInteger cutOff = new AtomicInteger();
    private volatile boolean over;

    private Slow(Site site, Way way, String token) {
        this.site = site;
        this.way = way;
        this.token = token;
    }

    static Slow begin(Site site, Way way, String token, int connections) throws IOException {
        Slow slow = new Slow(site, way, token);
        for (int i = 0; i < connections; i++) {
            slow.sockets.add(slow.begun());
        }
        slow.thread.start();
        return slow;
    }

    private Socket begun() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(SMALL_WINDOW);
        socket.setSoTimeout(1);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), site.port()));
        socket.getOutputStream().write(way.begins(token).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private void goOn() {
        while (!over) {
            for (int i = 0; i < sockets.size() && !over; i++) {
                goOn(i);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private void goOn(int i) {
        try {
            way.goOn(sockets.get(i));
        } catch (java.net.SocketTimeoutException nothingToRead) {
            // The next time.
        } catch (IOException closed) {
            try {
                cutOff.incrementAndGet();
                sockets.get(i).close();
                sockets.set(i, begun());
            } catch (IOException refused) {
                // The next time.
            }
        }
    }

    /** How often one of them was closed by the other side. */
    int timesCutOff() {
        return cutOff.get();
    }

    @Override
    public void close() throws IOException {
        over = true;
        LockSupport.unpark(thread);
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
