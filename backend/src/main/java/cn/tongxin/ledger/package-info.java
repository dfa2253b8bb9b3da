/** The life cycle and the figures that activities and both ledgers share. */
@NullMarked
package cn.tongxin.ledger;

import org.jspecify.annotations.NullMarked;
