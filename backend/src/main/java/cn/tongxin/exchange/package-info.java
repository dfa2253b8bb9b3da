/** 导入导出: sheets of the ledgers, in and out in one format. */
@NullMarked
package cn.tongxin.exchange;

import org.jspecify.annotations.NullMarked;
