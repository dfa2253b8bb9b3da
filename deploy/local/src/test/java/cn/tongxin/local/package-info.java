@NullMarked
package cn.tongxin.local;

import org.jspecify.annotations.NullMarked;
