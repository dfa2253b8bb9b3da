/** Coverage of pairings: who has how many on the other side, and what is missing by the programme. */
@NullMarked
package cn.tongxin.coverage;

import org.jspecify.annotations.NullMarked;
