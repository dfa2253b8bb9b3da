/** 接口客户端: systems of agencies that push and read, registered here, with their secrets at the identity provider. */
@NullMarked
package cn.tongxin.apiclient;

import org.jspecify.annotations.NullMarked;
