@NullMarked
package cn.tongxin.shared.problem;

import org.jspecify.annotations.NullMarked;
