package cn.tongxin.feed.webhook;

import java.util.List;
import java.util.UUID;

/**
 * What is to be sent, read in one piece.
 *
 * @param secrets ciphered
 */
record Parcel(UUID delivery, String url, List<String> secrets, String body) {
    /** The same for each attempt, so that a receiver knows what it has. */
    String messageId() {
        return "msg_" + delivery;
    }

    /** Neither the secrets nor what is in it. */
    @Override
    public String toString() {
        return delivery.toString();
    }
}
