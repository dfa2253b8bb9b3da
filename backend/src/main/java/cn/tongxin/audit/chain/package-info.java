/** The chain: entries in order, each with a digest over the one before it and a seal over that, and the check of it. */
@NullMarked
package cn.tongxin.audit.chain;

import org.jspecify.annotations.NullMarked;
