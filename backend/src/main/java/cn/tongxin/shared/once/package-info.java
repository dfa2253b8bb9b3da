/** Idempotency-Key: what was done for a key is answered again and not done again. */
@NullMarked
package cn.tongxin.shared.once;

import org.jspecify.annotations.NullMarked;
