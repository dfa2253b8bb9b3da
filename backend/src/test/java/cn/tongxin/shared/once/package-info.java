@NullMarked
package cn.tongxin.shared.once;

import org.jspecify.annotations.NullMarked;
