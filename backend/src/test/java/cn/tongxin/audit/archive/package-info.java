@NullMarked
package cn.tongxin.audit.archive;

import org.jspecify.annotations.NullMarked;
