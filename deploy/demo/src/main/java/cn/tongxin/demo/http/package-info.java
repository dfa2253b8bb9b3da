/** How a system talks to the API: token, request, page, refusal, patience. Nothing here knows the demo city. */
@NullMarked
package cn.tongxin.demo.http;

import org.jspecify.annotations.NullMarked;
