package cn.tongxin.demo.http;

import java.net.URI;

/** No answer, or 503: whether the request was carried out is not known, so only what is safe to repeat is repeated. */
public final class Unreachable extends RuntimeException {
    Unreachable(URI address, Throwable cause) {
        super(address + " 无法连接（unreachable）：" + cause, cause);
    }

    Unreachable(URI address, int status) {
        super(address + " 暂时不可用（" + status + "）");
    }
}
