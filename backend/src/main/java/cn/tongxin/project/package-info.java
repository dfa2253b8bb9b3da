/** 领办项目: what a supporter takes on for the other side of a pairing. */
@NullMarked
package cn.tongxin.project;

import org.jspecify.annotations.NullMarked;
