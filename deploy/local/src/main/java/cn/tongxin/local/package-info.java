/** Starts database, identity provider and backend on one machine. */
@NullMarked
package cn.tongxin.local;

import org.jspecify.annotations.NullMarked;
