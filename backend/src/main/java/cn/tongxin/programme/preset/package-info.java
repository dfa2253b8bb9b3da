/** Rule sets that ship with the product, to start a programme from. */
@NullMarked
package cn.tongxin.programme.preset;

import org.jspecify.annotations.NullMarked;
