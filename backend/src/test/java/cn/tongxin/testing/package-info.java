/** What tests of several features share: a database, callers with signed tokens, a small city. */
@NullMarked
package cn.tongxin.testing;

import org.jspecify.annotations.NullMarked;
