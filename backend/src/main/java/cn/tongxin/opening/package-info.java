/** 汇总补录: totals of the months before details were entered, marked wherever they count, never beside details. */
@NullMarked
package cn.tongxin.opening;

import org.jspecify.annotations.NullMarked;
