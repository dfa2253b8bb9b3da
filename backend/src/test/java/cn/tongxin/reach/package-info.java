/** Whose rows a caller reaches: every operation of the contract, by every kind of caller, on rows that are not his. */
@NullMarked
package cn.tongxin.reach;

import org.jspecify.annotations.NullMarked;
