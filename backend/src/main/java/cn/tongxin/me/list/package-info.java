/** How somebody looks at a list: which columns, and views saved by name. */
@NullMarked
package cn.tongxin.me.list;

import org.jspecify.annotations.NullMarked;
