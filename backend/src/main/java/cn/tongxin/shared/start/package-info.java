/** Checks before the first request. */
@NullMarked
package cn.tongxin.shared.start;

import org.jspecify.annotations.NullMarked;
