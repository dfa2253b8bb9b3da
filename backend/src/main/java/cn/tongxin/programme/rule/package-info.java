/** The rules that a programme carries as data: who leads, what an alliance owes in a year, who is paired with how many. */
@NullMarked
package cn.tongxin.programme.rule;

import org.jspecify.annotations.NullMarked;
