/** 年度方案 and the kinds of activity. */
@NullMarked
package cn.tongxin.programme;

import org.jspecify.annotations.NullMarked;
