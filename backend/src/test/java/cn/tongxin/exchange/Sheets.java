package cn.tongxin.exchange;

import java.util.Map;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.Forms;
import cn.tongxin.testing.Waiting;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** Uploads sheets, waits for the jobs and confirms. */
final class Sheets {
    private Sheets() {}

    static Response upload(Caller caller, String kind, String name, byte[] content) {
        return Forms.upload(caller, "/imports?kind=" + kind, name, content);
    }

    /** The checked sheet. */
    static JsonPath checked(Caller caller, String kind, String name, byte[] content) {
        Response answer = upload(caller, kind, name, content);
        answer.then().statusCode(202);
        return settled(caller, answer.jsonPath().getString("id"));
    }

    static JsonPath settled(Caller caller, String id) {
        return Waiting.until(
                () -> caller.call().get("/imports/" + id).jsonPath(),
                sheet -> !java.util.Set.of("CHECKING", "WRITING").contains(sheet.getString("status")));
    }

    /** Written, once it was checked. */
    static JsonPath written(Caller caller, JsonPath checked, boolean acceptRepeats) {
        caller.call()
                .header("If-Match", '"' + checked.getString("etag") + '"')
                .body(Map.of("acceptRepeats", acceptRepeats))
                .post("/imports/" + checked.getString("id") + "/confirm")
                .then()
                .statusCode(202);
        return settled(caller, checked.getString("id"));
    }
}
