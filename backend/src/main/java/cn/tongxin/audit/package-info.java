/** 审计: who did what on what from where; written with it, and held together by a chain that nobody mends unseen. */
@NullMarked
package cn.tongxin.audit;

import org.jspecify.annotations.NullMarked;
