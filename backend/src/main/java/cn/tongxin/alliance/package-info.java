/** 联盟 and who is in them from when to when. */
@NullMarked
package cn.tongxin.alliance;

import org.jspecify.annotations.NullMarked;
