/** 用户: accounts of people, kept here for what they may do and at the identity provider for how they sign in. */
@NullMarked
package cn.tongxin.users;

import org.jspecify.annotations.NullMarked;
