package cn.tongxin.exchange;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** Uploaded sheets. */
@ConfigMapping(prefix = "tongxin.imports")
public interface ImportSettings {
    /** How long a sheet and what was said of it stay after it was uploaded; the records stay for ever. */
    Duration kept();

    /** How much the sheets of one person or system hold together. */
    MemorySize room();
}
