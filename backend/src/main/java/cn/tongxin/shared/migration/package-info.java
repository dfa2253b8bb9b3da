/** Steps of the database's history that SQL cannot say; they stand in line with those of {@code db/migration}. */
@NullMarked
package cn.tongxin.shared.migration;

import org.jspecify.annotations.NullMarked;
