/** 助农消费: purchases in 分, each voucher counted once. */
@NullMarked
package cn.tongxin.consumption;

import org.jspecify.annotations.NullMarked;
