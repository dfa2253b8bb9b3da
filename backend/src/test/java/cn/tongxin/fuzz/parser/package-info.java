/** Everything that reads what comes from outside, each with one way in for a fuzzer. */
@NullMarked
package cn.tongxin.fuzz.parser;

import org.jspecify.annotations.NullMarked;
