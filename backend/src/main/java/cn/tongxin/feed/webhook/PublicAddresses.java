package cn.tongxin.feed.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Tells addresses of the public network from all others: private, local, shared, reserved, multicast, and those of
 * version 6 that carry one of version 4 inside.
 */
final class PublicAddresses {
    private static final int VERSION_4 = 4;

    /** IANA's special-purpose registries. */
    private static final List<Block> OTHERS = List.of(
            block("0.0.0.0", 8),
            block("10.0.0.0", 8),
            block("100.64.0.0", 10),
            block("127.0.0.0", 8),
            block("169.254.0.0", 16),
            block("172.16.0.0", 12),
            block("192.0.0.0", 24),
            block("192.0.2.0", 24),
            block("192.88.99.0", 24),
            block("192.168.0.0", 16),
            block("198.18.0.0", 15),
            block("198.51.100.0", 24),
            block("203.0.113.0", 24),
            block("224.0.0.0", 3),
            block("2001::", 23),
            block("2001:db8::", 32),
            block("2002::", 16),
            block("3fff::", 20));

    /** All of version 6 that is given out to the public; so neither ::1, ::ffff:0:0/96, 64:ff9b::, fc00::/7 nor fe80::. */
    private static final Block GIVEN_OUT = block("2000::", 3);

    private PublicAddresses() {}

    static boolean holds(InetAddress address) {
        boolean given = address.getAddress().length == VERSION_4 || GIVEN_OUT.holds(address);
        return given && OTHERS.stream().noneMatch(block -> block.holds(address));
    }

    private static Block block(String first, int bits) {
        try {
            return new Block(InetAddress.getByName(first), bits);
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(first, impossible);
        }
    }

    private record Block(InetAddress first, int bits) {
        boolean holds(InetAddress address) {
            byte[] mine = first.getAddress();
            byte[] other = address.getAddress();
            if (mine.length != other.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % Byte.SIZE);
                if (((mine[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
