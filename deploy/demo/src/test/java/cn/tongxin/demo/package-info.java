/** The demo city in the running system. */
@NullMarked
package cn.tongxin.demo;

import org.jspecify.annotations.NullMarked;
