package cn.tongxin.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.demo.city.Project;
import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;
import cn.tongxin.demo.http.Patience;

/** Projects under pairings, and how they ended. */
record ProjectLoad(Api api, Ids ids, Register register) {
    private static final String PATH = "/api/v1/projects";

    static ProjectLoad of(Api api, Ids ids, String programme) {
        return new ProjectLoad(
                api,
                ids,
                new Register(
                        api,
                        PATH + "?programme=" + programme,
                        item -> item.path("name").asText()));
    }

    void bring(Project project) {
        var kept = register.obtain(project.name(), () -> content(project));
        if (isActive(kept) && project.status() != Project.Status.ACTIVE) {
            Patience.repeat(() -> end(api.get(path(kept)), project));
        }
    }

    private JsonNode end(JsonNode kept, Project project) {
        if (!isActive(kept)) {
            return kept;
        }
        return project.status() == Project.Status.STOPPED
                ? api.post(
                        path(kept) + "/stop",
                        kept,
                        Json.object().put("stoppedOn", project.endedOn()).put("reason", project.words()))
                : api.post(path(kept) + "/complete", kept, completion(project));
    }

    private static ObjectNode completion(Project project) {
        var completion = Json.object().put("completedOn", project.endedOn());
        var result = completion.putObject("result").put("summary", project.words());
        Optionally.put(result, "value", project.value());
        Optionally.put(result, "unit", project.unit());
        return completion;
    }

    private ObjectNode content(Project project) {
        var content = Json.object()
                .put("pairingId", ids.ofPairing(project.supporter(), project.beneficiary()))
                .put("leaderId", ids.of(project.supporter()))
                .put("name", project.name())
                .put("need", project.need())
                .put("from", project.from());
        Optionally.put(content, "dueOn", project.dueOn());
        var partners = content.putArray("partnerIds");
        project.partners().forEach(name -> partners.add(ids.of(name)));
        var milestones = content.putArray("milestones");
        project.milestones()
                .forEach(step -> Optionally.put(
                        milestones.addObject().put("name", step.name()).put("dueOn", step.dueOn()),
                        "doneOn",
                        step.doneOn()));
        return content;
    }

    private static boolean isActive(JsonNode project) {
        return project.path("status").asText().equals("ACTIVE");
    }

    private static String path(JsonNode project) {
        return PATH + "/" + project.path("id").asText();
    }
}
