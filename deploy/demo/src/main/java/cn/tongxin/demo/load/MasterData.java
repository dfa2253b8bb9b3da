package cn.tongxin.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.demo.city.ActivityKind;
import cn.tongxin.demo.city.City;
import cn.tongxin.demo.city.Organization;
import cn.tongxin.demo.city.Venue;
import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;

/**
 * Organizations, kinds of activity, programme, venues, alliances with members, pairings, projects, declarations,
 * volunteers; entered by the committee.
 */
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
        venues();
        var alliances = new AllianceLoad(api, ids, programme);
        alliances.bring(city.alliances());
        alliances.bringMembers(city.members());
        alliances.explain(city.exceptions());
        new PairingLoad(api, ids, programme).bring(city.pairings());
        city.projects().forEach(ProjectLoad.of(api, ids, programme)::bring);
        new DeclarationLoad(api, ids).bring(city.declarations());
        new VolunteerLoad(api, ids).bring(city.volunteers());
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

    private void venues() {
        var register = new Register(api, V1 + "venues", item -> text(item, "name"));
        for (var venue : city.venues()) {
            ids.putVenue(venue.name(), id(register.obtain(venue.name(), () -> content(venue))));
        }
    }

    private ObjectNode content(Venue venue) {
        var content = Json.object().put("name", venue.name()).put("sortOrder", venue.sortOrder());
        Optionally.put(content, "place", venue.place());
        return venue.organization().isEmpty() ? content : content.put("organizationId", ids.of(venue.organization()));
    }

    private static String id(JsonNode item) {
        return text(item, "id");
    }

    private static String text(JsonNode item, String field) {
        return item.path(field).asText();
    }
}
