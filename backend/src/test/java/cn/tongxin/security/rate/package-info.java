@NullMarked
package cn.tongxin.security.rate;

import org.jspecify.annotations.NullMarked;
