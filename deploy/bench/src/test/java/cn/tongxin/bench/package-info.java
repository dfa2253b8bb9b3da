/** What is proved by killing the packaged application and its database. */
@NullMarked
package cn.tongxin.bench;

import org.jspecify.annotations.NullMarked;
