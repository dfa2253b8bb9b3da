/** 单位: agencies, chambers, communities, villages; one table, the kind says what it is. */
@NullMarked
package cn.tongxin.organization;

import org.jspecify.annotations.NullMarked;
