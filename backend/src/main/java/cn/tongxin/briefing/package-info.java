/** 情况汇报: prose whose figures are references. */
@NullMarked
package cn.tongxin.briefing;

import org.jspecify.annotations.NullMarked;
