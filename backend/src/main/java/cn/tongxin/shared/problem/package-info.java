/** The only way to an error answer: RFC 9457 problems from a closed catalogue. */
@NullMarked
package cn.tongxin.shared.problem;

import org.jspecify.annotations.NullMarked;
