package cn.tongxin.reach;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Clients;
import cn.tongxin.users.Accounts;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** Rows of what is for everybody, by their addresses; kept by the committee and by administrators. */
public final class Directory {
    public final Map<String, Row> rows = new HashMap<>();

    public Directory(City city) {
        organizationAndProgramme(city);
        Row alliance = latest(Caller.COMMITTEE, "/alliances/" + city.alliance);
        rows.put("/alliances/{id}", alliance);
        JsonPath member = City.members(city.alliance, City.DAY);
        rows.put(
                "/alliances/{id}/members/{memberId}",
                Row.within(
                        alliance,
                        "memberId",
                        UUID.fromString(member.getString("items[0].id")),
                        member.getString("items[0].etag")));
        made("/venues", City.body("name", "基地 " + UUID.randomUUID(), "place", "村口", "sortOrder", 1));
        made(
                "/activity-kinds",
                City.body(
                        "code",
                        "K_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT),
                        "name",
                        "类别 " + UUID.randomUUID(),
                        "category",
                        "VOLUNTEER_SERVICE",
                        "minUnits",
                        1,
                        "sortOrder",
                        1));
        UUID client = Clients.register("directory-" + city.member, city.member, "records:read");
        rows.put("/api-clients/{id}", latest(Caller.ADMIN, "/api-clients/" + client));
        Caller clerk = new Caller("clerk-" + city.outsider, Set.of("staff"), "", city.outsider);
        rows.put("/users/{id}", latest(Caller.ADMIN, Accounts.of(clerk)));
        rows.put("/me/lists/{list}", new Row(Map.of("list", "venues"), ""));
        rows.put("/programme-presets/{code}", new Row(Map.of("code", preset()), ""));
    }

    private void organizationAndProgramme(City city) {
        rows.put("/organizations/{id}", latest(Caller.COMMITTEE, "/organizations/" + city.outsider));
        made("/programmes", City.body("year", 2024, "name", "草稿 " + UUID.randomUUID()));
    }

    private static String preset() {
        return Caller.COMMITTEE.call().get("/programme-presets").jsonPath().getString("[0].code");
    }

    private void made(String list, Map<String, Object> content) {
        Response made = City.created(Caller.COMMITTEE, list, content);
        rows.put(
                list + "/{id}",
                Row.of(City.id(made), String.valueOf(made.jsonPath().getString("etag"))));
    }

    private static Row latest(Caller caller, String thing) {
        JsonPath answer = caller.call().get(thing).jsonPath();
        return Row.of(UUID.fromString(answer.getString("id")), answer.getString("etag"));
    }
}
