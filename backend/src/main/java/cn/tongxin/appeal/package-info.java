/** 诉求: registered, handled, confirmed by the caller, cleared. */
@NullMarked
package cn.tongxin.appeal;

import org.jspecify.annotations.NullMarked;
