/** 附件: files that belong to a record, known by their content, handed out as downloads only. */
@NullMarked
package cn.tongxin.shared.attachment;

import org.jspecify.annotations.NullMarked;
