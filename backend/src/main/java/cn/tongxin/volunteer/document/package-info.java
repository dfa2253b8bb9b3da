/** 志愿服务记录 as it is printed for a volunteer, and its verification by whoever holds the print. */
@NullMarked
package cn.tongxin.volunteer.document;

import org.jspecify.annotations.NullMarked;
