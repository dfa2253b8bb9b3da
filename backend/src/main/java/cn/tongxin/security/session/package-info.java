/** Sessions of browsers: kept in our database, known to the browser by an opaque key only. */
@NullMarked
package cn.tongxin.security.session;

import org.jspecify.annotations.NullMarked;
