package cn.tongxin.feed.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Deliveries to webhooks. */
@ConfigMapping(prefix = "tongxin.webhooks")
public interface WebhookSettings {
    /**
     * Hosts inside the own network that may be named in addresses: {@code host} (port 443), {@code host:port} or
     * {@code host:*}. Of any other host every address must be a public one, and the port 443.
     */
    Optional<List<String>> allowedHosts();

    /** Whether allowed hosts may be reached without encryption; not in production. */
    @WithDefault("false")
    boolean plainText();

    /** From looking up the name to the end of the answer. */
    @WithDefault("15S")
    Duration timeout();

    /** Pause after the first failure; each further one is four times as long. */
    @WithDefault("5S")
    Duration firstPause();

    @WithDefault("6H")
    Duration longestPause();

    /** After so long without success an event is given up. */
    @WithDefault("72H")
    Duration giveUpAfter();

    /** After so long of nothing but failures the webhook is switched off. */
    @WithDefault("120H")
    Duration disableAfter();

    /** How long deliveries are listed and can be repeated. */
    @WithDefault("720H")
    Duration keptFor();

    /** How long the former secret signs beside the new one. */
    @WithDefault("24H")
    Duration rotation();

    /** How many webhooks are served at the same time by one instance. */
    @WithDefault("16")
    int parallel();
}
