/** What every feature stands on; knows no feature. */
@NullMarked
package cn.tongxin.shared;

import org.jspecify.annotations.NullMarked;
