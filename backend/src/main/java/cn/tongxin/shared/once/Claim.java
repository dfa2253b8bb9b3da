package cn.tongxin.shared.once;

import java.util.UUID;

/**
 * A key in the hands of one request.
 *
 * @param caller keys of different callers have nothing to do with each other
 * @param owner the request; whoever took over a key that was left behind is another
 */
record Claim(String caller, String key, UUID owner) {}
