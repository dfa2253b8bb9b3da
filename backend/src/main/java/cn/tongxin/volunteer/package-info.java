/** 志愿服务记录: minutes and headcount. */
@NullMarked
package cn.tongxin.volunteer;

import org.jspecify.annotations.NullMarked;
