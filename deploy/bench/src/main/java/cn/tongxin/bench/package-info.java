/** Measures the packaged application against itself: the same question over little and over much. */
@NullMarked
package cn.tongxin.bench;

import org.jspecify.annotations.NullMarked;
