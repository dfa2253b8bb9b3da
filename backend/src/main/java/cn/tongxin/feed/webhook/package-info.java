/** Webhooks: changes sent to where an organization wants them, signed, in order, at least once. */
@NullMarked
package cn.tongxin.feed.webhook;

import org.jspecify.annotations.NullMarked;
