package cn.tongxin.demo.load;

import java.util.HashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.demo.city.ActivityKind;
import cn.tongxin.demo.city.Alliance;
import cn.tongxin.demo.city.City;
import cn.tongxin.demo.city.Member;
import cn.tongxin.demo.city.Organization;
import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;

/** Organizations, kinds of activity, programme, alliances with members, pairings; entered by the committee. */
public final class MasterData {
    private static final String V1 = "/api/v1/";

    private final Api api;
    private final City city;
    private final Ids ids = new Ids();

    public MasterData(Api committee, City city) {
        this.api = committee;
        this.city = city;
    }

    public Ids bring() {
        organizations();
        kinds();
        var programme = new ProgrammeLoad(api, ids).bring(city.programme());
        alliances(programme);
        members();
        new PairingLoad(api, ids, programme).bring(city.pairings());
        return ids;
    }

    private void organizations() {
        var register = new Register(api, V1 + "organizations", item -> text(item, "name"));
        for (var organization : city.organizations()) {
            var kept = register.obtain(organization.name(), () -> content(organization));
            ids.put(organization.name(), id(kept));
        }
    }

    private ObjectNode content(Organization organization) {
        var content = Json.object()
                .put("name", organization.name())
                .put("kind", organization.kind())
                .put("sortOrder", organization.sortOrder())
                .put("activeFrom", "2020-01-01");
        Optionally.put(content, "shortName", organization.shortName());
        Optionally.put(content, "regionCode", organization.regionCode());
        return organization.parent().isEmpty() ? content : content.put("parentId", ids.of(organization.parent()));
    }

    private void kinds() {
        var register = new Register(api, V1 + "activity-kinds", item -> text(item, "code"));
        for (var kind : city.kinds()) {
            register.obtain(kind.code(), () -> content(kind));
        }
    }

    private static ObjectNode content(ActivityKind kind) {
        return Json.object()
                .put("code", kind.code())
                .put("name", kind.name())
                .put("category", kind.category())
                .put("minUnits", kind.minUnits())
                .put("sortOrder", kind.sortOrder());
    }

    private void alliances(String programme) {
        var register = new Register(api, V1 + "alliances?programme=" + programme, item -> text(item, "name"));
        for (var alliance : city.alliances()) {
            var kept = register.obtain(alliance.name(), () -> content(alliance, programme));
            ids.put(alliance.name(), id(kept));
        }
    }

    private static ObjectNode content(Alliance alliance, String programme) {
        return Json.object()
                .put("programmeId", programme)
                .put("name", alliance.name())
                .put("theme", alliance.theme())
                .put("sortOrder", alliance.sortOrder());
    }

    private void members() {
        var registers = new HashMap<String, Register>();
        for (var member : city.members()) {
            var path = V1 + "alliances/" + ids.of(member.alliance()) + "/members";
            registers
                    .computeIfAbsent(
                            path,
                            list -> new Register(api, list, item -> text(item, "organizationId") + text(item, "from")))
                    .obtain(ids.of(member.organization()) + member.from(), () -> content(member));
        }
    }

    private ObjectNode content(Member member) {
        var content = Json.object()
                .put("organizationId", ids.of(member.organization()))
                .put("role", member.role())
                .put("from", member.from());
        return Optionally.put(content, "to", member.to());
    }

    private static String id(JsonNode item) {
        return text(item, "id");
    }

    private static String text(JsonNode item, String field) {
        return item.path(field).asText();
    }
}
