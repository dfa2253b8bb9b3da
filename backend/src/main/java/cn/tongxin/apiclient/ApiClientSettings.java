package cn.tongxin.apiclient;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;

/** Clients of agencies. */
@ConfigMapping(prefix = "tongxin.api-clients")
public interface ApiClientSettings {
    /** How long a former secret goes on working beside a new one. */
    Duration overlap();

    /** What has been half made for so long is not going to be finished. */
    Duration unfinishedAfter();

    /** Pause between two looks for what is over. */
    Duration tidyEvery();
}
