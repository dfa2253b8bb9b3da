/** Soft rules ("原则上"): what deviates is saved, named, and keeps the reason that somebody gave. */
@NullMarked
package cn.tongxin.programme.softrule;

import org.jspecify.annotations.NullMarked;
