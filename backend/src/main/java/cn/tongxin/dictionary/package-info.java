/** Every coded word with its Chinese and English label. */
@NullMarked
package cn.tongxin.dictionary;

import org.jspecify.annotations.NullMarked;
