/** Running sums of what entries count for: appended as deltas, folded into days and months. */
@NullMarked
package cn.tongxin.ledger.rollup;

import org.jspecify.annotations.NullMarked;
