/** What the columns of each ledger's sheet mean. */
@NullMarked
package cn.tongxin.exchange.format;

import org.jspecify.annotations.NullMarked;
