/** 催报、零报告: which units reported something for a month, which have nothing to report, and which are silent. */
@NullMarked
package cn.tongxin.reporting;

import org.jspecify.annotations.NullMarked;
