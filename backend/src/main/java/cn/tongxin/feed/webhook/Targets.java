package cn.tongxin.feed.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Where may be sent to. Names are looked up anew for each attempt, every address that comes out is checked, and the one
 * that was checked is the one connected to, so that a name which changes its mind leads nowhere.
 */
@ApplicationScoped
class Targets {
    private static final String ANY_PORT = "*";
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @Inject
    WebhookSettings settings;

    /** What is wrong with an address: a code of a field's objection. A name that is not known yet is none. */
    Optional<String> objection(String url) {
        Target target = Target.of(url).orElse(null);
        if (target == null) {
            return Optional.of("webhook-address");
        }
        boolean allowed = isAllowed(target);
        if (!target.encrypted() && !(allowed && settings.plainText())) {
            return Optional.of("https-required");
        }
        if (!allowed && !target.usesStandardPort()) {
            return Optional.of("port-not-allowed");
        }
        return allowed || leadsOutside(target) ? Optional.empty() : Optional.of("private-address");
    }

    private static boolean leadsOutside(Target target) {
        try {
            return allPublic(found(target.host()));
        } catch (UnknownHostException notYet) {
            return true;
        }
    }

    /** A name service that keeps us waiting does not know. */
    private static InetAddress[] found(String host) throws UnknownHostException {
        FutureTask<InetAddress[]> question = new FutureTask<>(() -> InetAddress.getAllByName(host));
        Thread.ofPlatform().daemon().name("name of a webhook").start(question);
        try {
            return question.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException unknown) {
            throw new UnknownHostException(host);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        }
    }

    /**
     * The address to connect to; waits for the name service.
     *
     * @throws UnknownHostException where there is no such host
     * @throws AddressRefused where one of its addresses is not allowed
     */
    InetAddress resolve(Target target) throws UnknownHostException {
        InetAddress[] found = found(target.host());
        boolean allowed = isAllowed(target)
                ? target.encrypted() || settings.plainText()
                : target.usesStandardPort() && allPublic(found);
        if (!allowed) {
            throw new AddressRefused();
        }
        return found[0];
    }

    private static boolean allPublic(InetAddress[] addresses) {
        return Arrays.stream(addresses).allMatch(PublicAddresses::holds);
    }

    private boolean isAllowed(Target target) {
        return settings.allowedHosts().orElse(List.of()).stream().anyMatch(entry -> allows(entry.strip(), target));
    }

    private static boolean allows(String entry, Target target) {
        int colon = entry.lastIndexOf(':');
        boolean portless = colon < 0 || entry.endsWith("]");
        String host = portless ? entry : entry.substring(0, colon);
        String port = portless ? "" : entry.substring(colon + 1);
        boolean samePort = switch (port) {
            case "" -> target.usesStandardPort();
            case ANY_PORT -> true;
            default -> port.equals(Integer.toString(target.port()));
        };
        return samePort && host.replace("[", "").replace("]", "").equalsIgnoreCase(target.host());
    }

    /** One of the addresses that a name leads to is not allowed. */
    static final class AddressRefused extends RuntimeException {
        AddressRefused() {
            super("address refused", null, false, false);
        }
    }
}
