/** How many requests a caller may make, one after the other and side by side. */
@NullMarked
package cn.tongxin.security.rate;

import org.jspecify.annotations.NullMarked;
