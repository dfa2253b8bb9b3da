/** Big screens on walls (大屏): who holds the key of one sees the figures that its keeper may see, and nothing else. */
@NullMarked
package cn.tongxin.screen;

import org.jspecify.annotations.NullMarked;
