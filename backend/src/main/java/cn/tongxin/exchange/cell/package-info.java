/** What single cells say: days, durations, money, numbers. */
@NullMarked
package cn.tongxin.exchange.cell;

import org.jspecify.annotations.NullMarked;
