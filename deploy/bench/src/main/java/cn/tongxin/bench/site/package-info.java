/** A database and the packaged application on ports of their own, and how they are asked, measured and killed. */
@NullMarked
package cn.tongxin.bench.site;

import org.jspecify.annotations.NullMarked;
