/** Regular expressions: all that there are, and what each costs on inputs made against it. */
@NullMarked
package cn.tongxin.regex;

import org.jspecify.annotations.NullMarked;
