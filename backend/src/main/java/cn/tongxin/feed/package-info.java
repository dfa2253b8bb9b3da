/** What changed, in order: for pollers at {@code /changes}, and for webhooks. */
@NullMarked
package cn.tongxin.feed;

import org.jspecify.annotations.NullMarked;
