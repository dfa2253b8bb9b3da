@NullMarked
package cn.tongxin.audit.watch;

import org.jspecify.annotations.NullMarked;
