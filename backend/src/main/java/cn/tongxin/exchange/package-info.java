/** 导入导出: sheets of the ledgers, in and out in one format; other lists out only. */
@NullMarked
package cn.tongxin.exchange;

import org.jspecify.annotations.NullMarked;
