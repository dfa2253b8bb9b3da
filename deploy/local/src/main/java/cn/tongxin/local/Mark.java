package cn.tongxin.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file whose being there says that something was done once. */
record Mark(Path file) {
    boolean isSet() {
        return Files.exists(file);
    }

    void set() {
        PrivateFiles.write(file, "");
    }
}
