/** Checks of the chain: started by an auditor, done by a job, kept with what they found. */
@NullMarked
package cn.tongxin.audit.verification;

import org.jspecify.annotations.NullMarked;
