/** The examples of the contract, told to the running application as one story, well and badly. */
@NullMarked
package cn.tongxin.story;

import org.jspecify.annotations.NullMarked;
