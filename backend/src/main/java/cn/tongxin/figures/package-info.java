/** Every figure, from approved records, with the address of the records behind it. */
@NullMarked
package cn.tongxin.figures;

import org.jspecify.annotations.NullMarked;
