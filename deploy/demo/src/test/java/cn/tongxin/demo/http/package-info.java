/** Talking to an API that is not always there. */
@NullMarked
package cn.tongxin.demo.http;

import org.jspecify.annotations.NullMarked;
