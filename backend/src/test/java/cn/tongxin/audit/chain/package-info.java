@NullMarked
package cn.tongxin.audit.chain;

import org.jspecify.annotations.NullMarked;
