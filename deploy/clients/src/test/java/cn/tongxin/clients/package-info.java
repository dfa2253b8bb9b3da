/** Clients generated from the contract, against the running stack. */
@NullMarked
package cn.tongxin.clients;

import org.jspecify.annotations.NullMarked;
