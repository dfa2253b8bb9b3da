/** Sessions of browsers, attacked. */
@NullMarked
package cn.tongxin.security.session;

import org.jspecify.annotations.NullMarked;
