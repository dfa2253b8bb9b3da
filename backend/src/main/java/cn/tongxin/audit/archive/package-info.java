/** Old stretches of the trail: filed with their proof and taken out of the database. */
@NullMarked
package cn.tongxin.audit.archive;

import org.jspecify.annotations.NullMarked;
