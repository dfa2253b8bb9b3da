/** Units of work that are repeated as a whole, guard rows, counters. */
@NullMarked
package cn.tongxin.shared.transaction;

import org.jspecify.annotations.NullMarked;
