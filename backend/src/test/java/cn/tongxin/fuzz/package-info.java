/** Requests and files that nobody wrote by hand: whatever comes in, what goes out is what was promised. */
@NullMarked
package cn.tongxin.fuzz;

import org.jspecify.annotations.NullMarked;
