package cn.tongxin.demo.http;

/** Somebody wants us to end. */
public final class Stopped extends RuntimeException {
    public Stopped() {
        super("已停止（stopped）");
    }
}
