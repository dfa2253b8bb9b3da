/** Accounts of people and of systems, by the Admin API of Keycloak. */
@NullMarked
package cn.tongxin.demo.account;

import org.jspecify.annotations.NullMarked;
