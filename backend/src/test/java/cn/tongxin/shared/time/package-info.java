@NullMarked
package cn.tongxin.shared.time;

import org.jspecify.annotations.NullMarked;
