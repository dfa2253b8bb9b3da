/** Lists as sheets for people: the columns that the screen shows; no import reads them. */
@NullMarked
package cn.tongxin.exchange.list;

import org.jspecify.annotations.NullMarked;
