package cn.tongxin.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One launcher for one state directory; the system lets go of the lock however the launcher ends. */
final class StateLock {
    private final FileChannel channel;

    private StateLock(FileChannel channel) {
        this.channel = channel;
    }

    static StateLock take(Path state) {
        PrivateFiles.createDirectory(state);
        try {
            var channel = FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw new Failure("同心已经在运行（already running），状态目录：" + state);
            }
            new PidFile(state.resolve("launcher.pid"))
                    .write(ProcessHandle.current().pid());
            return new StateLock(channel);
        } catch (IOException problem) {
            throw new Failure("无法写入状态目录（cannot write）" + state + "：" + problem.getMessage(), problem);
        }
    }

    boolean isHeld() {
        return channel.isOpen();
    }
}
