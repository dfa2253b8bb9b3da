/** How many requests a caller may make. */
@NullMarked
package cn.tongxin.security.rate;

import org.jspecify.annotations.NullMarked;
