/** Who is calling, by which of the two ways, and what that caller may see. */
@NullMarked
package cn.tongxin.security;

import org.jspecify.annotations.NullMarked;
