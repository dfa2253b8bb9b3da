/** What holds for every request and for the contract. */
@NullMarked
package cn.tongxin.shared.web;

import org.jspecify.annotations.NullMarked;
