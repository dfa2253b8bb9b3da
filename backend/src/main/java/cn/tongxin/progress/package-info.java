/** 四个一: what an alliance owes in a year, derived from approved activities; and who has been idle. */
@NullMarked
package cn.tongxin.progress;

import org.jspecify.annotations.NullMarked;
