package cn.tongxin.demo.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The rules of the year's programme, in the words of the API; only who is to be covered stands there by name.
 *
 * @param note why a programme from before gets them as a new version
 * @param recordNote why one that has all but the rules for records gets those
 * @param named the rules, with {@code beneficiaries} by name
 */
public record Programme(String note, String recordNote, ObjectNode named) {
    static Programme read() {
        try {
            var all = (ObjectNode) new ObjectMapper().readTree(Table.text("programme.json"));
            return new Programme(
                    all.remove("note").asText(), all.remove("recordNote").asText(), all);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What an alliance owes in the year. */
    public List<JsonNode> items() {
        return named.path("requirements").valueStream().toList();
    }

    public int policy(String code) {
        return named.path("policies")
                .valueStream()
                .filter(policy -> policy.path("code").asText().equals(code))
                .mapToInt(policy -> policy.path("value").asInt())
                .findFirst()
                .orElseThrow();
    }

    /** The rules with ids instead of names. */
    public ObjectNode rules(UnaryOperator<String> id) {
        var rules = named.deepCopy();
        for (JsonNode rule : rules.path("pairingRules")) {
            var ids = ((ObjectNode) rule).putArray("beneficiaryIds");
            ((ObjectNode) rule).remove("beneficiaries").forEach(name -> ids.add(id.apply(name.asText())));
        }
        return rules;
    }
}
