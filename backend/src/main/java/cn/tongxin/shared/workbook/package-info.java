/** Workbooks that are made to be handed on: read, printed, calculated with. */
@NullMarked
package cn.tongxin.shared.workbook;

import org.jspecify.annotations.NullMarked;
