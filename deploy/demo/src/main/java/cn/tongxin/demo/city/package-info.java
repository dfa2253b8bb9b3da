/** What the example city is made of: tables by hand, the many records by a fixed seed. */
@NullMarked
package cn.tongxin.demo.city;

import org.jspecify.annotations.NullMarked;
