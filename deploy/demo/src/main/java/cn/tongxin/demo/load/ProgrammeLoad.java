package cn.tongxin.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.demo.city.City;
import cn.tongxin.demo.city.Programme;
import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;
import cn.tongxin.demo.http.Patience;

/**
 * The year's programme with its rules, published. One that was published without rules, as an earlier release did, gets
 * them as a new version; rules that are there are never touched.
 */
record ProgrammeLoad(Api api, Ids ids) {
    private static final String PATH = "/api/v1/programmes";

    /** Answers its id. */
    String bring(Programme wanted) {
        var rules = wanted.rules(ids::of);
        return Patience.repeat(() -> {
            var id = obtain(rules);
            if (read(id).path("requirements").isEmpty()) {
                begin(read(id), wanted.note());
                api.patch(path(id, ""), read(id), rules);
                api.postEmpty(path(id, "/publish"), read(id));
            } else if (isDraft(read(id))) {
                api.postEmpty(path(id, "/publish"), read(id));
            }
            return id;
        });
    }

    /** Always anew: what a step answers names the programme's state before its versions changed. */
    private JsonNode read(String id) {
        return api.get(path(id, ""));
    }

    private String obtain(ObjectNode rules) {
        var register = new Register(
                api, PATH + "?year=" + City.YEAR, item -> item.path("name").asText());
        var kept = register.obtain(
                City.PROGRAMME, () -> rules.deepCopy().put("year", City.YEAR).put("name", City.PROGRAMME));
        return kept.path("id").asText();
    }

    private void begin(JsonNode programme, String note) {
        if (!isDraft(programme) && !programme.hasNonNull("draftNumber")) {
            var asked = Json.object().put("note", note);
            api.post(path(programme.path("id").asText(), "/new-version"), programme, asked);
        }
    }

    private static boolean isDraft(JsonNode programme) {
        return programme.path("status").asText().equals("DRAFT");
    }

    private static String path(String id, String verb) {
        return PATH + "/" + id + verb;
    }
}
