/** What the caller is told about itself. */
@NullMarked
package cn.tongxin.me;

import org.jspecify.annotations.NullMarked;
