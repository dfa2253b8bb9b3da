package cn.tongxin.shared.web;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** The web app's files. */
@ConfigMapping(prefix = "tongxin.spa")
public interface WebAppSettings {
    /** Folder of the built web app to serve from the same origin; absent where a proxy serves it. */
    Optional<String> directory();
}
