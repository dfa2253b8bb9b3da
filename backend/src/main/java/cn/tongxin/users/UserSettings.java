package cn.tongxin.users;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;

/** Accounts of people. */
@ConfigMapping(prefix = "tongxin.users")
public interface UserSettings {
    /** What has been half made for so long is not going to be finished. */
    Duration unfinishedAfter();

    /** Pause between two looks for what is to be finished. */
    Duration tidyEvery();
}
