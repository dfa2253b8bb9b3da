/** Brings the city in; every step can be repeated as a whole and then changes nothing. */
@NullMarked
package cn.tongxin.demo.load;

import org.jspecify.annotations.NullMarked;
