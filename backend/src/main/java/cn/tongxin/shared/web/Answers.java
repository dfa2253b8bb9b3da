package cn.tongxin.shared.web;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import cn.tongxin.shared.problem.Problem;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.problem.Problems;

/** What an operation can answer, in both languages; which problems, follows from what it takes. */
final class Answers {
    private static final Map<String, String> GOOD = Map.of(
            "200", "成功 · OK",
            "201", "已新建 · Created",
            "202", "已受理，由后台任务办理 · Accepted; a job does it",
            "204", "已完成，没有内容 · Done; there is nothing to read",
            "207", "逐条给出结果 · One outcome for each");
    private static final Set<ProblemType> EVERYWHERE = EnumSet.of(
            ProblemType.MALFORMED_REQUEST,
            ProblemType.INVALID_PARAMETER,
            ProblemType.UNKNOWN_PARAMETER,
            ProblemType.NOT_SIGNED_IN,
            ProblemType.INVALID_TOKEN,
            ProblemType.FORBIDDEN,
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.TOO_MANY_REQUESTS,
            ProblemType.INTERNAL_ERROR,
            ProblemType.UNAVAILABLE);
    private static final Set<ProblemType> OF_CONTENT = EnumSet.of(
            ProblemType.CONFLICT,
            ProblemType.PAYLOAD_TOO_LARGE,
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            ProblemType.INVALID_CONTENT,
            ProblemType.RULE_BROKEN);
    private static final Set<ProblemType> OF_VERSIONS = EnumSet.of(
            ProblemType.WRONG_STATE,
            ProblemType.CONFLICT,
            ProblemType.STALE_VERSION,
            ProblemType.INVALID_CONTENT,
            ProblemType.RULE_BROKEN,
            ProblemType.VERSION_REQUIRED);

    /** What is made of a volunteer's name, which may have been taken away, and what a job has to be done with first. */
    private static final String READ_IN_ITS_TIME = ".*/\\{id}/(personal-data|record-list|error-book)";

    /** In its content, or by a key in a header. */
    private static final String NAMES_A_ROW_OTHERWISE = ".*/(check|screens/shown)";

    private static final Set<ProblemType> OF_KEYS = EnumSet.of(ProblemType.IN_PROGRESS, ProblemType.KEY_REUSED);

    private Answers() {}

    static void addTo(String path, PathItem.HttpMethod method, Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> answer.setDescription(GOOD.get(status)));
        possible(path, method, operation).stream()
                .collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()))
                .forEach((status, types) ->
                        operation.getResponses().addAPIResponse(String.valueOf(status), problem(types)));
    }

    /** To who has it already. */
    static APIResponse unchanged() {
        return OASFactory.createAPIResponse().description("没有变化，沿用已有的 · Not changed: use what you have");
    }

    private static Set<ProblemType> possible(String path, PathItem.HttpMethod method, Operation operation) {
        Set<ProblemType> possible = EnumSet.copyOf(EVERYWHERE);
        addIf(method != PathItem.HttpMethod.GET, Set.of(ProblemType.CROSS_SITE), possible);
        addIf(path.matches(".*/\\{id}/(approve|return)"), Set.of(ProblemType.OWN_RECORD), possible);
        addIf(path.contains("{") || path.matches(NAMES_A_ROW_OTHERWISE), Set.of(ProblemType.NOT_FOUND), possible);
        addIf(path.matches(READ_IN_ITS_TIME), Set.of(ProblemType.WRONG_STATE), possible);
        addIf(path.endsWith("/changes"), Set.of(ProblemType.GONE), possible);
        addIf(operation.getRequestBody() != null, OF_CONTENT, possible);
        addIf(takesVersion(operation), OF_VERSIONS, possible);
        addIf(method == PathItem.HttpMethod.POST, OF_KEYS, possible);
        addIf(method == PathItem.HttpMethod.POST && path.contains("{"), Set.of(ProblemType.WRONG_STATE), possible);
        return possible;
    }

    private static void addIf(boolean can, Collection<ProblemType> types, Set<ProblemType> possible) {
        if (can) {
            possible.addAll(types);
        }
    }

    private static boolean takesVersion(Operation operation) {
        return Contract.parameters(operation).stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    /** By their titles in Chinese, and by the ends of their URNs. */
    private static APIResponse problem(List<ProblemType> types) {
        String titles = types.stream().map(Problems::title).collect(Collectors.joining("、"));
        String slugs = types.stream().map(ProblemType::slug).collect(Collectors.joining(", "));
        MediaType body =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        types.forEach(type -> body.addExample(type.slug(), ProblemExamples.of(type)));
        return OASFactory.createAPIResponse()
                .description(titles + " · " + slugs)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, body));
    }
}
