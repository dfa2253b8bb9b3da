/** 志愿者: a number and a name, masked for everybody but the own unit, and the time that was served. */
@NullMarked
package cn.tongxin.volunteer.person;

import org.jspecify.annotations.NullMarked;
