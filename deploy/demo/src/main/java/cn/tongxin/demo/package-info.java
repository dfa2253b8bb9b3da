/** The way in: loads the example city of 2024 through the public API. */
@NullMarked
package cn.tongxin.demo;

import org.jspecify.annotations.NullMarked;
