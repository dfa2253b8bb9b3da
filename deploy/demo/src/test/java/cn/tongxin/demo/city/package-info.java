/** The data set by itself. */
@NullMarked
package cn.tongxin.demo.city;

import org.jspecify.annotations.NullMarked;
