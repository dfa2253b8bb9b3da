/** 活动: organized once, counted once. */
@NullMarked
package cn.tongxin.activity;

import org.jspecify.annotations.NullMarked;
