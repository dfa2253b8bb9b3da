/** Sheets as rows of cells: safe to open, read as a stream. */
@NullMarked
package cn.tongxin.exchange.sheet;

import org.jspecify.annotations.NullMarked;
