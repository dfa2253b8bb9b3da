package cn.tongxin.demo.load;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import cn.tongxin.demo.city.Volunteer;
import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;
import cn.tongxin.demo.http.Patience;

/** Volunteers by their numbers, and who of them serves no longer. */
record VolunteerLoad(Api api, Ids ids) {
    private static final String PATH = "/api/v1/volunteers";

    void bring(List<Volunteer> volunteers) {
        var register = new Register(api, PATH, item -> item.path("number").asText());
        for (var volunteer : volunteers) {
            var kept = register.obtain(
                    volunteer.number(),
                    () -> Json.object()
                            .put("number", volunteer.number())
                            .put("name", volunteer.name())
                            .put("organizationId", ids.of(volunteer.organization())));
            ids.putVolunteer(volunteer.number(), kept.path("id").asText());
            if (!volunteer.retiredOn().isEmpty() && !kept.hasNonNull("retiredOn")) {
                Patience.repeat(() -> retire(at(kept), volunteer));
            }
        }
    }

    private JsonNode retire(String path, Volunteer volunteer) {
        var now = api.get(path);
        return now.hasNonNull("retiredOn")
                ? now
                : api.post(path + "/retire", now, Json.object().put("on", volunteer.retiredOn()));
    }

    private static String at(JsonNode volunteer) {
        return PATH + "/" + volunteer.path("id").asText();
    }
}
