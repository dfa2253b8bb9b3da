/** What leaves the contract says so for a long time before: in the contract and in every answer. */
@NullMarked
package cn.tongxin.shared.leaving;

import org.jspecify.annotations.NullMarked;
