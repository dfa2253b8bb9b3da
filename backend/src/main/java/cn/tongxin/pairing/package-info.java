/** 结对共建: who supports whom. */
@NullMarked
package cn.tongxin.pairing;

import org.jspecify.annotations.NullMarked;
