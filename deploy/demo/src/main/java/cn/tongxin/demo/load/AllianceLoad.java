package cn.tongxin.demo.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.demo.city.Alliance;
import cn.tongxin.demo.city.City;
import cn.tongxin.demo.city.Member;
import cn.tongxin.demo.city.RuleException;
import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;
import cn.tongxin.demo.http.Patience;

/** Alliances, who was in them from when to when, and why one of them deviates. */
record AllianceLoad(Api api, Ids ids, String programme) {
    private static final String PATH = "/api/v1/alliances";

    void bring(List<Alliance> alliances) {
        var register = new Register(api, PATH + "?programme=" + programme, AllianceLoad::name);
        for (var alliance : alliances) {
            var kept = register.obtain(alliance.name(), () -> content(alliance));
            ids.put(alliance.name(), kept.path("id").asText());
        }
    }

    /** One after the other: a membership ends before the next one of the same organization begins. */
    void bringMembers(List<Member> members) {
        Map<String, Register> registers = new HashMap<>();
        for (var member : members) {
            var list = PATH + "/" + ids.of(member.alliance()) + "/members";
            var kept = registers
                    .computeIfAbsent(list, path -> new Register(api, path, AllianceLoad::key))
                    .obtain(ids.of(member.organization()) + member.from(), () -> content(member));
            if (!member.to().isEmpty() && !kept.hasNonNull("to")) {
                end(list, kept, member);
            }
        }
    }

    /** What an earlier release left open. */
    private void end(String list, JsonNode open, Member member) {
        Patience.repeat(() -> {
            var now = api.all(list + "?organization=" + ids.of(member.organization())).stream()
                    .filter(item -> item.path("id").equals(open.path("id")))
                    .findFirst()
                    .orElse(open);
            return now.hasNonNull("to")
                    ? now
                    : api.patch(
                            list + "/" + now.path("id").asText(),
                            now,
                            Json.object().put("to", member.to()));
        });
    }

    /** Where the reason is not there yet. */
    void explain(List<RuleException> exceptions) {
        exceptions.forEach(exception -> Patience.repeat(() -> {
            var path = PATH + "/" + ids.of(exception.alliance());
            var now = api.get(path + "?on=" + City.YEAR + "-12-31");
            return isUnexplained(now, exception.rule()) ? api.patch(path, now, content(exception)) : now;
        }));
    }

    private static boolean isUnexplained(JsonNode alliance, String rule) {
        for (var warning : alliance.path("warnings")) {
            if (warning.path("rule").asText().equals(rule) && !warning.hasNonNull("reason")) {
                return true;
            }
        }
        return false;
    }

    private ObjectNode content(Alliance alliance) {
        return Json.object()
                .put("programmeId", programme)
                .put("name", alliance.name())
                .put("theme", alliance.theme())
                .put("sortOrder", alliance.sortOrder());
    }

    private ObjectNode content(Member member) {
        var content = Json.object()
                .put("organizationId", ids.of(member.organization()))
                .put("role", member.role())
                .put("from", member.from());
        return Optionally.put(content, "to", member.to());
    }

    private static ObjectNode content(RuleException exception) {
        var content = Json.object();
        content.putArray("exceptionReasons")
                .addObject()
                .put("rule", exception.rule())
                .put("reason", exception.reason());
        return content;
    }

    private static String name(JsonNode item) {
        return item.path("name").asText();
    }

    private static String key(JsonNode member) {
        return member.path("organizationId").asText() + member.path("from").asText();
    }
}
