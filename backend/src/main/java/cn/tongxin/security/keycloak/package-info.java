/** The few calls to the identity provider's administration that clients of agencies and accounts of people need. */
@NullMarked
package cn.tongxin.security.keycloak;

import org.jspecify.annotations.NullMarked;
