@NullMarked
package cn.tongxin.programme.rule;

import org.jspecify.annotations.NullMarked;
