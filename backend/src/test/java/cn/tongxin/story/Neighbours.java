package cn.tongxin.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

import com.sun.net.httpserver.HttpServer;

import cn.tongxin.testing.KeycloakStandIn;

/** Whom the application calls in the course of the story: the receiver of webhooks, and where clients and people are registered. */
final class Neighbours implements AutoCloseable {
    private final KeycloakStandIn identity = KeycloakStandIn.open();
    private final HttpServer receiver;

    /** Client and account are some that were made there by hand. */
    Neighbours(String client, String account) {
        identity.registered(client);
        identity.accounts().left(account);
        try {
            receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        receiver.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
    }

    String url() {
        return "http://localhost:" + receiver.getAddress().getPort() + "/tongxin";
    }

    @Override
    public void close() {
        receiver.stop(0);
        identity.close();
    }
}
