@NullMarked
package cn.tongxin.audit.verification;

import org.jspecify.annotations.NullMarked;
