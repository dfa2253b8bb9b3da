/** What the trail hears of beside changes: sign-ins, refusals, and what leaves the house as a file. */
@NullMarked
package cn.tongxin.audit.watch;

import org.jspecify.annotations.NullMarked;
