/** The few calls to the identity provider's administration that clients need. */
@NullMarked
package cn.tongxin.apiclient.keycloak;

import org.jspecify.annotations.NullMarked;
