@NullMarked
package cn.tongxin.shared.change;

import org.jspecify.annotations.NullMarked;
