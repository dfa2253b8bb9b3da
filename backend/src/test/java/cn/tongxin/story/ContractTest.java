package cn.tongxin.story;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;

import static org.assertj.core.api.Assertions.assertThat;

/** What the check of answers against the contract must not let pass. */
class ContractTest {
    private static final String JSON = "application/json";
    private static final String DOCUMENT = """
            {"paths": {"/things/{id}": {"get": {"operationId": "getThing", "responses": {
               "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
               "204": {}}}}},
             "components": {"schemas": {
               "Thing": {"type": "object", "required": ["id"], "properties": {
                 "id": {"type": "string", "format": "uuid"},
                 "minutes": {"type": "integer"},
                 "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}}}},
               "Part": {"type": "object", "properties": {"on": {"type": "string", "format": "date"}}}}}}""";
    private static final String ID = "\"id\": \"0190f1a0-2c1e-7d3a-8b57-6f0c5a1e9d42\"";

    private static List<String> objections(int status, String type, String body) {
        try {
            Contract contract = new Contract(Story.JSON.readTree(DOCUMENT));
            return contract.objections(contract.operation("getThing"), status, type, Story.JSON.readTree(body));
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void whatIsPromisedPasses() {
        assertThat(objections(200, JSON, "{" + ID + ", \"minutes\": 5, \"parts\": [{\"on\": \"2024-05-06\"}]}"))
                .isEmpty();
        assertThat(objections(204, "", "null")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"id\": \"7\"}",
                "{" + ID + ", \"minutes\": \"5\"}",
                "{" + ID + ", \"minutes\": 1.5}",
                "{" + ID + ", \"minutes\": null}",
                "{" + ID + ", \"unnamed\": 5}",
                "{" + ID + ", \"parts\": {}}",
                "{" + ID + ", \"parts\": [{\"on\": \"2024-02-30\"}]}",
                "{" + ID + ", \"parts\": [{\"unnamed\": true}]}"
            })
    void whatIsNotPromisedDoesNot(String body) {
        assertThat(objections(200, JSON, body)).isNotEmpty();
    }

    @Test
    void statusAndMediaTypeArePromisedToo() {
        assertThat(objections(201, JSON, "{" + ID + "}")).isNotEmpty();
        assertThat(objections(200, "text/plain", "{" + ID + "}")).isNotEmpty();
        assertThat(objections(200, "", "null")).isNotEmpty();
        assertThat(objections(204, JSON, "{" + ID + "}")).isNotEmpty();
    }
}
