/** The nightly sync that agencies begin from, run as they would run it. */
@NullMarked
package cn.tongxin.demo.sync;

import org.jspecify.annotations.NullMarked;
