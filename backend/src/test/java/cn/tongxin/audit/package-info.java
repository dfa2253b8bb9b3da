@NullMarked
package cn.tongxin.audit;

import org.jspecify.annotations.NullMarked;
