/** What changed: one row for each thing that a unit of work touched, written with it and numbered once it is visible. */
@NullMarked
package cn.tongxin.shared.change;

import org.jspecify.annotations.NullMarked;
