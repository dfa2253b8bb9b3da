/** 主题党日基地 and other places where activities are held again and again. */
@NullMarked
package cn.tongxin.activity.venue;

import org.jspecify.annotations.NullMarked;
