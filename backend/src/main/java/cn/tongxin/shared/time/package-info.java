/** The one clock; business days are Asia/Shanghai days. */
@NullMarked
package cn.tongxin.shared.time;

import org.jspecify.annotations.NullMarked;
