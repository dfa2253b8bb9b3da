package cn.tongxin.feed.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Where may be sent to. Names are looked up anew for each attempt, every address that comes out is checked, and the one
 * that was checked is the one connected to, so that a name which changes its mind leads nowhere.
 */
@ApplicationScoped
class Targets {
    private static final String ANY_PORT = "*";

    /** Nothing of this kind is ever a name. */
    private static final Pattern NUMBERS = Pattern.compile(".*:.*|(.*\\.)?(\\d+|0[xX]\\p{XDigit}*)\\.?");

    @Inject
    WebhookSettings settings;

    /**
     * What is wrong with an address: a code of a field's objection. Names are not looked up here, which would have the caller
     * wait and tell him what they lead to; that is done with each attempt.
     */
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
        boolean inside = NUMBERS.matcher(target.host()).matches() && !leadsOutside(target);
        return allowed || !inside ? Optional.empty() : Optional.of("private-address");
    }

    private static boolean leadsOutside(Target target) {
        try {
            return allPublic(InetAddress.getAllByName(target.host()));
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }

    /**
     * The address to connect to; waits for the name service.
     *
     * @throws UnknownHostException where there is no such host
     * @throws AddressRefused where one of its addresses is not allowed
     */
    InetAddress resolve(Target target) throws UnknownHostException {
        InetAddress[] found = InetAddress.getAllByName(target.host());
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
