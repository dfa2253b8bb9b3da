/** Lists: typed conditions, keyset pages, opaque cursors. */
@NullMarked
package cn.tongxin.shared.page;

import org.jspecify.annotations.NullMarked;
