/** What is measured. */
@NullMarked
package cn.tongxin.bench.measure;

import org.jspecify.annotations.NullMarked;
