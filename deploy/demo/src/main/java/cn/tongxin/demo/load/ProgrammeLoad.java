package cn.tongxin.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.demo.city.City;
import cn.tongxin.demo.city.Programme;
import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;
import cn.tongxin.demo.http.Patience;

/**
 * The year's programme with its rules, published. One that was published without some, as earlier releases did, gets
 * them as a new version; rules that are there are never touched.
 */
record ProgrammeLoad(Api api, Ids ids) {
    private static final String PATH = "/api/v1/programmes";

    /** Answers its id. */
    String bring(Programme wanted) {
        var rules = wanted.rules(ids::of);
        return Patience.repeat(() -> {
            var id = obtain(rules);
            var programme = api.get(PATH + "/" + id);
            if (programme.path("requirements").isEmpty()) {
                publish(change(begun(programme, wanted.note()), rules));
            } else if (asksNothingOfRecords(programme)) {
                publish(change(
                        begun(programme, wanted.recordNote()), rules.deepCopy().retain("recordRules")));
            } else if (isDraft(programme)) {
                publish(programme);
            }
            return id;
        });
    }

    private String obtain(ObjectNode rules) {
        var register = new Register(
                api, PATH + "?year=" + City.YEAR, item -> item.path("name").asText());
        var kept = register.obtain(
                City.PROGRAMME, () -> rules.deepCopy().put("year", City.YEAR).put("name", City.PROGRAMME));
        return kept.path("id").asText();
    }

    private JsonNode begun(JsonNode programme, String note) {
        var open = isDraft(programme) || programme.hasNonNull("draftNumber");
        return open
                ? programme
                : api.post(
                        path(programme, "/new-version"),
                        programme,
                        Json.object().put("note", note));
    }

    private JsonNode change(JsonNode programme, ObjectNode rules) {
        return api.patch(path(programme, ""), programme, rules);
    }

    private void publish(JsonNode programme) {
        api.postEmpty(path(programme, "/publish"), programme);
    }

    private static boolean asksNothingOfRecords(JsonNode programme) {
        var rules = programme.path("recordRules");
        return rules.path("starLevels").isEmpty() && rules.path("consumption").isEmpty();
    }

    private static boolean isDraft(JsonNode programme) {
        return programme.path("status").asText().equals("DRAFT");
    }

    private static String path(JsonNode programme, String verb) {
        return PATH + "/" + programme.path("id").asText() + verb;
    }
}
