/** The rules that hold for the whole house. */
@NullMarked
package cn.tongxin;

import org.jspecify.annotations.NullMarked;
