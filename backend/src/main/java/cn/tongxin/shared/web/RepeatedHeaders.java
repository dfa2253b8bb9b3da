package cn.tongxin.shared.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import cn.tongxin.shared.problem.FieldError;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

import io.vertx.core.MultiMap;

/**
 * Headers in more lines than one (RFC 9110, 5.3), before anybody reads the first of them and passes over the others: a
 * list is the same in one line; of what is no list, one of two would count without a word.
 */
final class RepeatedHeaders {
    private static final Set<String> LISTS = Set.of("Accept", "Accept-Language", "If-Match", "If-None-Match", "Prefer");
    private static final Set<String> SINGLE =
            new TreeSet<>(Set.of("Authorization", "Content-Type", "Idempotency-Key", "Origin", "Sec-Fetch-Site"));

    private RepeatedHeaders() {}

    static void settle(MultiMap headers) {
        List<FieldError> twice = SINGLE.stream()
                .filter(name -> isRepeated(headers, name))
                .map(name -> new FieldError(name, "twice", null))
                .toList();
        if (!twice.isEmpty()) {
            throw ProblemException.fields(ProblemType.INVALID_PARAMETER, twice);
        }
        LISTS.stream()
                .filter(name -> isRepeated(headers, name))
                .forEach(name -> headers.set(name, String.join(", ", headers.getAll(name))));
    }

    private static boolean isRepeated(MultiMap headers, String name) {
        return headers.getAll(name).size() > 1;
    }
}
