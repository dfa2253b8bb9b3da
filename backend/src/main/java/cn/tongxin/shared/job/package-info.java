/** Work in the background: what recurs, and what someone started and follows. */
@NullMarked
package cn.tongxin.shared.job;

import org.jspecify.annotations.NullMarked;
