/** 助农消费预留: what each unit should buy in a year, what it declared for that, and how far it is. */
@NullMarked
package cn.tongxin.consumption.targets;

import org.jspecify.annotations.NullMarked;
