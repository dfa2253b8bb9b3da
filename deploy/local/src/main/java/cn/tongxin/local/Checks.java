package cn.tongxin.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What must be right before anything is started. */
final class Checks {
    private static final int JAVA = 21;
    private static final long DISK_MEGABYTES = 1500;

    private Checks() {}

    static void java(int feature) {
        if (feature < JAVA) {
            throw new Failure("需要 JDK %d 或更高版本，现在是 %d：apt-get install openjdk-%d-jdk".formatted(JAVA, feature, JAVA));
        }
    }

    static void disk(Path state) {
        try {
            enough(state, Files.getFileStore(state).getUsableSpace() >> 20);
        } catch (IOException problem) {
            throw new Failure("无法读取磁盘空间（disk space）：" + problem.getMessage(), problem);
        }
    }

    static void enough(Path state, long megabytes) {
        if (megabytes < DISK_MEGABYTES) {
            throw new Failure("磁盘空间不足（disk full）：%s 还剩 %d MB，至少需要 %d MB".formatted(state, megabytes, DISK_MEGABYTES));
        }
    }

    static void ports(Map<String, Integer> wanted) {
        wanted.forEach((variable, port) -> {
            if (!Ports.isFree(port)) {
                throw new Failure("端口 %d 已被占用（port in use）；请释放它，或用环境变量 %s 换一个".formatted(port, variable));
            }
        });
    }

    static void built(List<Path> files) {
        for (var file : files) {
            if (!Files.exists(file)) {
                throw new Failure("缺少 " + file + "（not built）；请用 make run 启动");
            }
        }
    }
}
